import type { Words } from '../text/words';
import type { Fact } from '../types';
import type { Cued } from './cues';
import { numberOf } from './number-words';
import { phrase, plain } from './phrase';

const UNITS: readonly (readonly [start: string, unit: string])[] = [
  ['min', 'minute'],
  ['hour', 'hour'],
  ['hr', 'hour'],
  ['day', 'day'],
  ['night', 'night'],
  ['weekend', 'weekend'],
  ['week', 'week'],
  ['wk', 'week'],
  ['fortnight', 'fortnight'],
  ['mth', 'month'],
  ['month', 'month'],
  ['year', 'year'],
  ['yr', 'year'],
];
const BARE = new Set(['days', 'weeks', 'months', 'hours', 'years', 'ages']);

/** How long it has gone on: "for two weeks" → "2 weeks", "since Friday" → "since Friday", "day 23" → "23 days". */
export function waitsOf(words: Words, cued: readonly Cued[]): Fact[] {
  const spans: Fact[] = [];
  const sinces: Fact[] = [];
  for (const { first, last } of cued) {
    const span = durationIn(words, first, last);
    if (span !== null) spans.push(span);
    else if (plain(words, first) === 'since') sinces.push(phrase('wait', words, first, last));
  }
  return [...spans, ...sinces];
}

/** The number and the unit of time between two words. */
function durationIn(words: Words, first: number, last: number): Fact | null {
  for (let at = first; at <= last; at++) {
    const word = plain(words, at);
    const unit = unitOf(word);
    if (unit === undefined) {
      if (BARE.has(word)) return phrase('wait', words, at, at, word);
      continue;
    }
    const next = at < last ? numberOf(plain(words, at + 1)) : null;
    if (next !== null && word === unit) return phrase('wait', words, at, at + 1, counted(next, unit));
    const before = numberBefore(words, first, at);
    if (before !== null) return phrase('wait', words, before.at, at, before.say(unit));
    if (BARE.has(word)) return phrase('wait', words, at, at, word);
  }
  return null;
}

function numberBefore(
  words: Words,
  first: number,
  unitAt: number,
): { at: number; say: (unit: string) => string } | null {
  for (let at = unitAt - 1; at >= Math.max(first, unitAt - 3); at--) {
    const word = plain(words, at);
    if (word === 'half') return { at, say: (unit) => `half ${unit === 'hour' ? 'an' : 'a'} ${unit}` };
    if (word === 'couple') return { at, say: (unit) => `a couple of ${unit}s` };
    if (word === 'few' || word === 'several')
      return { at, say: (unit) => `${word === 'few' ? 'a few' : word} ${unit}s` };
    if ((word === 'a' || word === 'an') && plain(words, at - 1) === 'half') continue;
    const number = numberOf(word);
    if (number !== null) return { at, say: (unit) => counted(number, unit) };
  }
  return null;
}

const counted = (number: number, unit: string): string => `${number} ${unit}${number === 1 ? '' : 's'}`;

const unitOf = (word: string): string | undefined =>
  UNITS.find(([start, unit]) => word.startsWith(start) && word.length <= unit.length + 1)?.[1];
