import { describe, expect, it } from 'vitest';

import type { Fact } from '../types';
import { itemOf } from './about';

/** The message, with what is named in brackets and what went wrong in braces. */
function aboutIn(marked: string, mended?: string): string | undefined {
  const text = marked.replace(/[[\]{}]/g, '');
  const facts = (opens: string, closes: string, kind: Fact['kind']): Fact[] =>
    marked.split(opens).flatMap((piece, index, pieces) => {
      if (index === 0) return [];
      const start = pieces
        .slice(0, index)
        .join('')
        .replace(/[[\]{}]/g, '').length;
      const words = (piece.split(closes)[0] ?? '').replace(/[[\]{}]/g, '');
      return [{ kind, start, end: start + words.length, text: words, value: words }];
    });
  const items = facts('[', ']', 'item').map((item) =>
    mended === undefined ? item : { ...item, text: mended, value: mended },
  );
  return itemOf(text, [...facts('{', '}', 'problem'), ...items]);
}

describe('what a message is about', () => {
  it.each([
    ['is what went wrong', 'I opened [the cupboard] and {[the lamp] was broken}.', 'lamp'],
    ['is what is theirs', 'You froze [my account].', 'account'],
    ['is what they ordered', 'I ordered [the oak table] in May.', 'oak table'],
    ['is what they speak of again', 'I like [the chair], but this chair wobbles.', 'chair'],
  ])('%s: %s', (_, marked, item) => {
    expect(aboutIn(marked)).toBe(item);
  });

  it.each([
    ['what is only mentioned', 'Is [the blue kettle] in stock?'],
    ['what belongs to the company', 'Ask [your driver] about it.'],
    ['what a message comes by', 'I lost [my letter].'],
    ['something of many', 'I paid for [a taxi] myself.'],
    ['whose it is', 'You closed [my surgery’s] entrance.'],
  ])('is not %s: %s', (_, marked) => {
    expect(aboutIn(marked)).toBeUndefined();
  });

  it('is what the agent says it is, with or without an article', () => {
    expect(aboutIn('I looked at [the wall].', 'the blue kettle')).toBe('blue kettle');
    expect(aboutIn('I looked at [the wall].', 'blue kettle')).toBe('blue kettle');
  });
});
