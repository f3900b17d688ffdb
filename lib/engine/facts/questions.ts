import { BOUNDARY, CLAUSE_END, EMOJI, HANDLE, LINK, QUOTED, type Words } from '../text/words';
import { QUESTION } from '../text/vocabulary';
import type { Fact } from '../types';
import type { Cued } from './cues';
import { asSaid, plain, setOf } from './phrase';

const FEWEST_WORDS = 3;
/** Whoever is hailed stands before the comma: "Hi there, could you …". */
const HAILS = setOf('hi hello hey dear hiya morning');
const LONGEST_HAIL = 4;
/** A longer question is asked by its last clause. */
const LONG = 28;
const GREETINGS = setOf('hi hello hey dear ok okay so well and but please um oh sorry');

/** Every question that wants an answer, marked by "?" or by its word order; rhetorical ones are left out. */
export function questionsOf(words: Words, unmarked: readonly Cued[], rhetorical: readonly Cued[]): Fact[] {
  const questions: Fact[] = [];
  let first = 1;
  for (let at = 1; at < words.count; at++) {
    if (words.kind[at] !== BOUNDARY) continue;
    const isAsked = words.id[at] === QUESTION;
    const cue = isAsked ? undefined : unmarked.find((cued) => cued.first >= first && cued.first < at);
    if ((isAsked || cue !== undefined) && !rhetorical.some((cued) => cued.last >= first && cued.first <= at)) {
      const question = questionIn(words, cue?.first ?? first, at, isAsked);
      if (question !== null) questions.push(question);
    }
    first = at + 1;
  }
  return questions;
}

function questionIn(words: Words, first: number, boundary: number, isMarked: boolean): Fact | null {
  let from = afterHail(words, first, boundary);
  while (from < boundary && (words.kind[from] === HANDLE || GREETINGS.has(plain(words, from)))) from++;
  let to = boundary;
  while (to > from && isOutside(words, to - 1)) to--;
  if (boundary - from > LONG) from = lastClause(words, from, boundary);
  if (boundary - from < FEWEST_WORDS || isQuoted(words, boundary - 1)) return null;
  const start = words.start[from] as number;
  const end = isMarked ? endOfMark(words, boundary) : (words.end[to - 1] as number);
  const text = words.text.slice(start, end);
  if (text.includes('(') && !text.includes(')')) return null;
  return { kind: 'question', start, end, text, value: asSaid(text) };
}

function afterHail(words: Words, first: number, boundary: number): number {
  if (!HAILS.has(plain(words, first))) return first;
  for (let at = first; at < Math.min(first + LONGEST_HAIL, boundary - 1); at++) {
    if (((words.flags[at] as number) & CLAUSE_END) !== 0) return at + 1;
  }
  return first;
}

/** Handles, links and emoji around a sentence are no part of it. */
const isOutside = (words: Words, index: number): boolean => [HANDLE, LINK, EMOJI].includes(words.kind[index] as number);

/** Somebody else asked it. */
const isQuoted = (words: Words, index: number): boolean => ((words.flags[index] as number) & QUOTED) !== 0;

/** One question mark is kept, however many there are. */
const endOfMark = (words: Words, boundary: number): number => {
  const mark = words.text.indexOf('?', words.start[boundary]);
  return mark < 0 ? (words.end[boundary] as number) : mark + 1;
};

function lastClause(words: Words, from: number, boundary: number): number {
  for (let at = boundary - FEWEST_WORDS; at > from; at--) {
    if (((words.flags[at - 1] as number) & CLAUSE_END) !== 0) return at;
  }
  return from;
}
