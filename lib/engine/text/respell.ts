import { DIGIT, fold, kindOf, LETTER } from './characters';
import type { Scanner } from './scanner';
import { MASKED_WORD, UNKNOWN } from './vocabulary';

/** A word with letters drawn out ("sooo", "pleeease"): the same with each long run cut to two letters, else to one. */
export function resolveLengthened(scanner: Scanner, buffer: Uint16Array, length: number): number {
  const spelling = String.fromCharCode(...buffer.subarray(0, length));
  for (const keep of [2, 1]) {
    const id = scanner.lookString(cutRuns(spelling, keep));
    if (id !== UNKNOWN) return id;
  }
  return UNKNOWN;
}

function cutRuns(spelling: string, keep: number): string {
  let cut = '';
  for (let from = 0; from < spelling.length;) {
    let to = from + 1;
    while (to < spelling.length && spelling[to] === spelling[from]) to++;
    const run = to - from;
    cut += spelling.slice(from, from + (run >= 3 ? keep : run));
    from = to;
  }
  return cut;
}

/** Signs that stand for any letter, and signs and digits that stand for one. */
const ANY_LETTER = new Set(['*', '#', '%', '_', '-', '.']);
const LOOKALIKE = new Map([
  ['@', 'a'],
  ['$', 's'],
  ['!', 'i'],
  ['1', 'i'],
  ['0', 'o'],
  ['3', 'e'],
  ['5', 's'],
  ['+', 't'],
]);
const LONGEST_MASKED = 20;

/** Cheap first look, as nearly every word is none: does a mask follow the letters, or stand among them? */
export function mayBeMasked(text: string, end: number, letters: number, digits: number): boolean {
  if (digits > 0) return true;
  const sign = text[end];
  if (sign === undefined) return false;
  if (sign === '*') return true;
  const isMask =
    LOOKALIKE.has(sign) ||
    sign === '#' ||
    sign === '%' ||
    ((sign === '-' || sign === '.' || sign === '_') && letters === 1);
  if (!isMask) return false;
  const next = text.charCodeAt(end + 1);
  return (
    !Number.isNaN(next) &&
    (kindOf(next) === LETTER || ANY_LETTER.has(text[end + 1] as string) || LOOKALIKE.has(text[end + 1] as string))
  );
}

/**
 * Masked swearing: "f**k", "sh!t", "a$$hole", "@ss". The word from `start`, with the signs that follow `end`, compared
 * with the swear words of its length. Null where it is none of them: then the signs are ordinary.
 */
export function resolveMasked(scanner: Scanner, start: number, end: number): { id: number; end: number } | null {
  const { text } = scanner;
  let to = end;
  let signs = 0;
  for (let index = start; index < text.length && index - start < LONGEST_MASKED; index++) {
    const character = text[index] as string;
    const kind = kindOf(text.charCodeAt(index));
    const isMask = ANY_LETTER.has(character) || LOOKALIKE.has(character);
    if (kind !== LETTER && kind !== DIGIT && !isMask) break;
    if (isMask) signs++;
    to = index + 1;
  }
  if (signs === 0) return null;
  // "help!", "end." — a sign at the end of a word is only a mask when it is a star.
  while (to > start && !/[\p{L}\d*]/u.test(text[to - 1] as string)) to--;
  const candidates = scanner.masks.get(to - start);
  if (candidates === undefined) return allStars(text, start, to) ? { id: MASKED_WORD, end: to } : null;
  for (const word of candidates) {
    if (spells(text, start, to, word)) return { id: scanner.lookString(word), end: to };
  }
  return null;
}

/** At least the first letter must be given, or look like it, and a mask be really there. */
function spells(text: string, start: number, end: number, word: string): boolean {
  let masked = 0;
  for (let index = start; index < end; index++) {
    const character = text[index] as string;
    const wanted = word[index - start] as string;
    if (String.fromCharCode(fold(text.charCodeAt(index))) === wanted) continue;
    if (LOOKALIKE.get(character) === wanted || (index > start && ANY_LETTER.has(character))) masked++;
    else return false;
  }
  return masked > 0;
}

function allStars(text: string, start: number, end: number): boolean {
  if (end - start < 4) return false;
  for (let index = start; index < end; index++) if (text[index] !== '*') return false;
  return true;
}
