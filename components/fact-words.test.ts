import { describe, expect, it } from 'vitest';

import type { Fact } from '../lib/engine/types';
import { factText, goesWithoutSaying } from './fact-words';

const fact = (kind: Fact['kind'], text: string, value = text, start = 0): Fact => ({
  kind,
  text,
  value,
  start,
  end: start + text.length,
});

describe('a fact is shown', () => {
  it.each([
    ['what they want in plain words', fact('wish', 'FIX', 'repair'), 'a repair'],
    ['what went wrong without their capitals', fact('problem', 'MY TV IS DOWN', 'my TV is down'), 'my TV is down'],
    ['how often they wrote as a number', fact('contacts', 'third time I am writing', '3'), '3 times'],
    ['a time without its capitals', fact('deadline', 'TODAY'), 'today'],
    ['a time as they wrote it', fact('deadline', 'by Friday', 'Friday'), 'by Friday'],
    ['a number as it is written', fact('order-number', 'AB-7714'), 'AB-7714'],
    ['a sum as they wrote it', fact('amount', '£45', '45.00 GBP'), '£45'],
  ])('%s', (_, shown, text) => {
    expect(factText(shown)).toBe(text);
  });
});

describe('that they want a date', () => {
  const question = fact('question', 'When will it come?');

  it('goes without saying where they ask for it', () => {
    expect(goesWithoutSaying(fact('wish', 'When will', 'date'), [question])).toBe(true);
  });

  it('is said where no question says it, as is any other wish', () => {
    expect(goesWithoutSaying(fact('wish', 'tell me when', 'date', 40), [question])).toBe(false);
    expect(goesWithoutSaying(fact('wish', 'When will', 'refund'), [question])).toBe(false);
  });
});
