import { describe, expect, it } from 'vitest';

import { segments } from './segments';

const texts = (text: string, marks: { start: number; end: number }[], lit: { start: number; end: number }[] = []) =>
  segments(text, marks, lit).map((piece) => [piece.text, piece.marks.length, piece.lit]);

describe('segments', () => {
  it('cuts a text at the edges of its marks and keeps every character', () => {
    expect(texts('give my money back', [{ start: 5, end: 13 }])).toEqual([
      ['give ', 0, false],
      ['my money', 1, false],
      [' back', 0, false],
    ]);
  });

  it('gives overlapping marks a piece of their own', () => {
    expect(
      texts('abcdef', [
        { start: 0, end: 4 },
        { start: 2, end: 6 },
      ]),
    ).toEqual([
      ['ab', 1, false],
      ['cd', 2, false],
      ['ef', 1, false],
    ]);
  });

  it('lights what is lit, marked or not', () => {
    expect(texts('abcd', [{ start: 0, end: 2 }], [{ start: 1, end: 3 }])).toEqual([
      ['a', 1, false],
      ['b', 1, true],
      ['c', 0, true],
      ['d', 0, false],
    ]);
  });

  it('leaves out what lies beyond a text that has grown shorter', () => {
    expect(
      texts('abc', [
        { start: 1, end: 9 },
        { start: 5, end: 9 },
      ]),
    ).toEqual([
      ['a', 0, false],
      ['bc', 1, false],
    ]);
  });

  it('gives nothing for an empty text', () => {
    expect(texts('', [])).toEqual([]);
  });
});
