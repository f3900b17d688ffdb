import { BOUNDARY, CLAUSE_END, type Words } from '../text/words';
import type { Fact } from '../types';
import type { Cued } from './cues';
import { asSaid, phrase, plain, setOf } from './phrase';

const NOUNS: Readonly<Record<string, string>> = {
  delivery: 'delivery',
  call: 'a call back',
  refund: 'a refund',
  visit: 'a visit',
  replacement: 'a replacement',
  repair: 'a repair',
};
const TIME_BEGINS = setOf(
  'by on before within between in tomorrow today tonight next this at yesterday last monday tuesday wednesday thursday friday saturday sunday',
);
const PROMISE_WORDS = setOf('promised guaranteed offered me us was were been am i we you they');
const STOPS = setOf('but and which that who so yet because when if or then');
const LONGEST = 8;
const KIND_OF_DELIVERY = /(?:next|same|two|three|\d)[- ]day (?:delivery|shipping)$|express delivery$/i;

/** What was promised, as a noun with its time: "I was told it would arrive on Friday" → "delivery on Friday". */
export const promisesOf = (words: Words, cued: readonly Cued[]): Fact[] =>
  cued.flatMap(({ value, first, last }) => {
    const noun = NOUNS[value];
    if (noun === undefined) return thingPromised(words, first, last);
    const end = endOfTime(words, last);
    const named = KIND_OF_DELIVERY.exec(sliceOf(words, first, last))?.[0].toLowerCase() ?? noun;
    return [phrase('promise', words, first, end, end > last ? `${named} ${sliceOf(words, last + 1, end)}` : named)];
  });

/** "I was promised a quiet room" → "a quiet room". */
function thingPromised(words: Words, first: number, last: number): Fact[] {
  let from = first;
  while (from < last && PROMISE_WORDS.has(plain(words, from))) from++;
  const end = endOfPhrase(words, last, LONGEST);
  return end > from ? [phrase('promise', words, from, end)] : [];
}

/** Where a time that follows directly ends: "… on Friday", "… within five days". */
function endOfTime(words: Words, last: number): number {
  const next = last + 1;
  if (((words.flags[last] as number) & CLAUSE_END) !== 0 || next >= words.count || words.kind[next] === BOUNDARY)
    return last;
  if (plain(words, next) === 'between') return Math.min(next + 3, words.count - 2);
  return TIME_BEGINS.has(plain(words, next)) ? endOfPhrase(words, next, 3) : last;
}

function endOfPhrase(words: Words, from: number, longest: number): number {
  let end = from;
  while (
    end - from < longest &&
    end + 1 < words.count &&
    words.kind[end + 1] !== BOUNDARY &&
    ((words.flags[end] as number) & CLAUSE_END) === 0 &&
    !STOPS.has(plain(words, end + 1))
  ) {
    end++;
  }
  return end;
}

const sliceOf = (words: Words, first: number, last: number): string =>
  asSaid(words.text.slice(words.start[first], words.end[last]));
