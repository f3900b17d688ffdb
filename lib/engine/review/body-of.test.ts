import { describe, expect, it } from 'vitest';

import { bodyOf } from './body-of';

const body = (text: string): string => {
  const { start, end } = bodyOf(text);
  return text.slice(start, end).trim();
};

describe('what the agent says, without greeting and signature', () => {
  it.each([
    ['Hi Rosa,\n\nThe lamp is on its way.\n\nKind regards,\nTom', 'The lamp is on its way.'],
    ['Dear Mr Okafor,\nYour bag is here.\nBeatriz Lomba, Baggage', 'Your bag is here.'],
    ['Ms. Whitfield,\n\nYou did pay.\nCarl', 'You did pay.'],
    ['@116457 Hello, we see the delay. ^AB', 'we see the delay.'],
    ['It ships today.\n\nSorry for the wait,\nJules', 'It ships today.\n\nSorry for the wait,'],
    ['It ships today. -Becky', 'It ships today.'],
    ['It ships today.', 'It ships today.'],
  ])('%j', (text, said) => {
    expect(body(text)).toBe(said);
  });

  it('is the whole text where there is nothing else', () => {
    expect(body('Hi Rosa,')).toBe('Hi Rosa,');
    expect(body('')).toBe('');
  });
});
