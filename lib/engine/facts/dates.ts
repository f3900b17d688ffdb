import type { Words } from '../text/words';
import type { Fact } from '../types';
import type { Cued } from './cues';
import { oneLine, overlaps, phrase, plain, setOf } from './phrase';

const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SHORT: Readonly<Record<string, string>> = { eod: 'end of day', cob: 'close of business' };
const LEADING = setOf('on by before until in for from its til till not of was is booked due since the');

/** Days and dates that the customer names, those of a deadline left out. */
export const datesOf = (words: Words, cued: readonly Cued[], deadlines: readonly Fact[]): Fact[] =>
  cued
    .map(({ first, last }) => {
      let from = first;
      while (from < last && LEADING.has(plain(words, from)) && !isDayOfMonth(words, from + 1, last)) from++;
      return phrase('date', words, from, last, normalDate(words, from, last));
    })
    // "We'd" begins like a Wednesday.
    .filter(
      (date) =>
        !/^we['’]d$/i.test(date.text) &&
        !/^the (?!\d+(?:st|nd|rd|th)\b)/i.test(date.text) &&
        !deadlines.some((deadline) => overlaps(date, deadline)),
    );

/** By when the customer wants it: "by Friday noon" → "Friday noon", "within 24 hours" → "24 hours". */
export const deadlinesOf = (words: Words, cued: readonly Cued[]): Fact[] =>
  cued.map(({ first, last }) => {
    const from = startOfTime(words, first, last);
    let bare = from;
    while (
      bare < last &&
      ['by', 'before', 'until', 'within', 'no', 'not', 'later', 'than', 'the', 'next'].includes(plain(words, bare))
    )
      bare++;
    return phrase('deadline', words, from, last, normalDate(words, bare, last));
  });

/** The numeric date that word `index` is: 12/03/2026, 12/3, 2026-03-12. */
export function numericDateAt(words: Words, index: number): Fact | null {
  const text = words.textOf(index);
  const mark = text.includes('/') ? '/' : '-';
  if (!text.includes(mark)) return null;
  const parts = text.split(mark);
  const isDate =
    mark === '/'
      ? (parts.length === 2 || parts.length === 3) &&
        parts.every((part) => part.length <= 4) &&
        Number(parts[0]) <= 31 &&
        Number(parts[1]) <= 31
      : parts.length === 3 && parts[0]?.length === 4 && parts[1]?.length === 2;
  return isDate && parts.every((part) => Number(part) > 0) ? phrase('date', words, index, index) : null;
}

/** "fix it today": the rule needed the verb, the fact is the time alone. */
function startOfTime(words: Words, first: number, last: number): number {
  const word = plain(words, first);
  if (['by', 'before', 'until', 'within', 'no', 'not', 'end', 'close', 'first'].includes(word) || /^\d/.test(word))
    return first;
  for (let at = last; at > first; at--) {
    if (['today', 'tonight', 'tomorrow', 'this', 'end'].includes(plain(words, at))) return withHour(words, at);
  }
  return first;
}

/** "by 5 pm today": the hour belongs to the day. */
function withHour(words: Words, day: number): number {
  for (let at = day - 1; at > day - 4; at--) if (plain(words, at) === 'by') return at;
  return day;
}

const isDayOfMonth = (words: Words, at: number, last: number): boolean => at === last && /^\d/.test(plain(words, at));

/** "fri" → "Friday", "12th of mar" → "12 March"; any other word as it stands. */
function normalDate(words: Words, first: number, last: number): string {
  const parts: string[] = [];
  const withMonth = namesMonth(words, first, last);
  for (let at = first; at <= last; at++) {
    const word = plain(words, at);
    const next = at < last ? plain(words, at + 1) : '';
    if ((word === 'of' && nameOf(MONTHS, next) !== undefined) || (word === 'the' && at === first && last > first))
      continue;
    parts.push(
      nameOf(DAYS, word) ?? nameOf(MONTHS, word) ?? dayOfMonth(word, withMonth) ?? SHORT[word] ?? words.textOf(at),
    );
  }
  const [one, two, ...rest] = parts;
  const monthFirst = one !== undefined && two !== undefined && MONTHS.includes(one) && /^\d{1,2}$/.test(two);
  return oneLine((monthFirst ? [two, one, ...rest] : parts).join(' '));
}

/** A day or month by its name or its first letters; "may" and "sat" are names only in a date, where this is asked. */
const nameOf = (names: readonly string[], word: string): string | undefined =>
  word.length < 3 ? undefined : names.find((name) => name.toLowerCase().startsWith(word.replace(/s$/, '')));

function namesMonth(words: Words, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (nameOf(MONTHS, plain(words, at)) !== undefined) return true;
  return false;
}

const dayOfMonth = (word: string, withMonth: boolean): string | undefined =>
  withMonth ? /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word)?.[1] : undefined;
