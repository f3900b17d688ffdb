import type { Fact, FactKind, Span } from '../types';
import type { Words } from '../text/words';
import { unshouted } from './unshouted';

/** A word of the text as facts compare it: small letters, no apostrophes. */
export function plain(words: Words, index: number): string {
  const word = words.textOf(index).toLowerCase();
  return word.includes("'") || word.includes('’') ? word.replaceAll("'", '').replaceAll('’', '') : word;
}

/** A fact whose span runs from word `first` to word `last`; its value is its text where none is given. */
export function phrase(kind: FactKind, words: Words, first: number, last: number, value?: string): Fact {
  const start = words.start[first] as number;
  const end = words.end[last] as number;
  const text = words.text.slice(start, end);
  return { kind, start, end, text, value: value ?? asSaid(text) };
}

/** Words of the customer as they can be said again: on one line, and not shouted. */
export const asSaid = (text: string): string => unshouted(oneLine(text));

/** Line breaks and double spaces within a phrase are how it was wrapped, not what was said. */
export const oneLine = (text: string): string =>
  /\s\s|[\n\t]/.test(text) ? text.trim().split(/\s+/).join(' ') : text.trim();

/** Facts of one kind without those that say the same again. */
export function withoutRepeats(facts: readonly Fact[]): readonly Fact[] {
  if (facts.length < 2) return facts;
  const seen = new Set<string>();
  return facts.filter(({ value }) => {
    const key = value.toLowerCase();
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** Words to look a plain word up in. */
export const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
