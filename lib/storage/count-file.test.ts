import { describe, expect, it } from 'vitest';

import { countFile } from '../records/counts/count-file';
import { readCountFile } from './count-file';

const good = countFile([{ day: '2026-11-18', counts: { messages: 3 } }], 'a number', '2026-11-19T10:00:00.000Z');
const why = (value: unknown): string => {
  const read = readCountFile(typeof value === 'string' ? value : JSON.stringify(value));
  return read.ok ? 'it was taken' : read.trouble;
};

describe('a file of counts', () => {
  it('is read as it was exported', () => {
    expect(readCountFile(JSON.stringify(good))).toEqual({ ok: true, value: good });
  });

  it.each([
    ['no JSON', '{"format":', /no JSON/],
    ['another file', { hello: 1 }, /format/],
    ['a negative count', { ...good, days: [{ day: '2026-11-18', counts: { messages: -3 } }] }, /days → 0 → counts/],
    ['no day', { ...good, days: [{ day: 'yesterday', counts: {} }] }, /days → 0 → day/],
    ['a later version', { ...good, version: 2 }, /version/],
    ['nothing', '', /no JSON/],
  ])('that holds %s is refused, and says why', (_, value, words) => {
    expect(why(value)).toMatch(words);
  });

  it('that is far too large is not even parsed', () => {
    expect(why(' '.repeat(20_000_001))).toMatch(/too large/);
  });
});
