import type { Finding, Span } from '../../types';
import type { Seen } from '../seen';

const SOURCES = [
  ['an e-mail address', /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}/gu],
  ['a card or account number', /(?<!\d)\d(?:[ -]?\d){12,18}(?!\d)/gu],
  ['a phone number', /(?<![\d£$€.,/])\+?\(?\d{2,5}\)?(?:[ -]?\d{2,5}){2,4}(?![\d/])/gu],
  [
    'a home address',
    /(?<!\d)\d{1,4}[a-z]? (?:\p{Lu}[\p{L}'’]+ ){1,3}(?:street|st|road|rd|avenue|ave|lane|close|drive|court|way|crescent|terrace|gardens|boulevard|blvd)\b/giu,
  ],
] as const;

/** In a reply that everybody can read: details of a customer, of whatever kind. */
export function privateData({ draft, input }: Seen): Finding[] {
  if (!input.publicReply) return [];
  const found: (Span & { what: string })[] = [];
  for (const [what, pattern] of SOURCES) {
    for (const match of draft.text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length, what };
      if (!found.some((other) => other.start < span.end && span.start < other.end)) found.push(span);
    }
  }
  return found.map(({ start, end, what }) => ({
    start,
    end,
    rule: 'private-data',
    severity: 'stop',
    why: `Everybody can read this reply, and this looks like ${what}.`,
    source: 'Practice of customer service, and data protection law: personal details go to a private channel',
    strength: 'B',
    rewrite: null,
  }));
}
