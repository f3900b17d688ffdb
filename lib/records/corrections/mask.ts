import type { Span } from '../../engine/types';

/** What stands where something was masked. */
const MASK = '▒▒▒';
/** Kinds of fact that name a person or a thing of theirs. */
export const TELLING_FACTS: ReadonlySet<string> = new Set([
  'name',
  'staff',
  'order-number',
  'ticket-number',
  'amount',
  'date',
]);

const patterns: readonly RegExp[] = [
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  /(?:https?:\/\/|www\.)\S+/gi,
  /[£$€]?\d(?:[\d.,:/\-–]*\d)?\p{L}*/gu,
  // After a title or a greeting, and after "I am": a name.
  /(?<=\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Dear|Hi|Hello|Regards|Thanks|Sincerely|Cheers|(?:I am|I['’]m|my name is|this is)),?\.?\s+)\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)*/gu,
  // Two words with capitals side by side, not at the start of a sentence: a name, of a person or a place.
  /(?<=[\p{Ll}\d,;]\s)\p{Lu}[\p{Ll}'’-]+(?:\s+\p{Lu}[\p{Ll}'’-]+)*/gu,
];

/**
 * A text with names, numbers, addresses and what else could tell whose it is covered up. No more than a start: the agent reads
 * it before anything is exported.
 * @param spans further passages to cover, such as facts
 * @param names of the people in the conversation
 */
export function masked(text: string, spans: readonly Span[] = [], names: readonly string[] = []): string {
  const found = [
    ...spans,
    ...patterns.flatMap((pattern) => places(text, pattern)),
    ...names
      .flatMap((name) => name.split(/\s+/))
      .filter((part) => part.length > 1)
      .flatMap((part) => places(text, new RegExp(`(?<!\\p{L})${escaped(part)}(?!\\p{L})`, 'giu'))),
  ].sort((a, b) => a.start - b.start);
  let result = '';
  let at = 0;
  for (const { start, end } of found) {
    if (end <= at) continue;
    result += text.slice(at, Math.max(at, start)) + (start >= at || at === 0 ? MASK : '');
    at = end;
  }
  return result + text.slice(at);
}

const places = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
