import type { Finding, Span } from '../../types';
import type { Seen } from '../seen';

const CARD = /(?<![\d.])\d(?:[ -]?\d){12,18}(?!\d)/gu;
/** A password, a PIN or the code on a card, with its value: "your password is Tulip7". "Your PIN is four digits" has none. */
const SECRET =
  /\b(?:password|passcode|pin(?: code| number)?|cvv|cvc|security code|one[- ]time (?:code|password))(?: is|:| =)\s*(?:["'“‘]?(?=[^\s"'”’]*\d)[^\s"'”’]{3,40})/giu;
const PERSONAL = [
  ['an e-mail address', /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}/gu],
  ['a card or account number', CARD],
  ['a phone number', /(?<![\d£$€.,/])\+?\(?\d{2,5}\)?(?:[ -]?\d{2,5}){2,4}(?![\d/])/gu],
  [
    'a home address',
    /(?<!\d)\d{1,4}[a-z]? (?:\p{Lu}[\p{L}'’]+ ){1,3}(?:street|st|road|rd|avenue|ave|lane|close|drive|court|way|crescent|terrace|gardens|boulevard|blvd)\b/giu,
  ],
] as const;

const IN_ANY = 'a whole card number or a password belongs in no reply, as it stays in every copy of it';

/**
 * Card numbers and passwords, in any reply; and in one that everybody can read (`input.publicReply`) the details of a customer, of whatever
 * kind. A message that is between two may hold their address.
 */
export function privateData({ draft, input }: Seen): Finding[] {
  const found: (Span & { why: string })[] = [];
  const add = (pattern: RegExp, why: string, isOne: (words: string) => boolean = () => true): void => {
    for (const { 0: words, index } of draft.text.matchAll(pattern)) {
      const span = { start: index, end: index + words.length, why };
      if (isOne(words) && !found.some((other) => other.start < span.end && span.start < other.end)) found.push(span);
    }
  };
  add(CARD, `This looks like a card number: ${IN_ANY}. Its last four digits will do.`, isCardNumber);
  add(SECRET, `This looks like a password or a code: ${IN_ANY}.`);
  if (input.publicReply)
    for (const [what, pattern] of PERSONAL) add(pattern, `Everybody can read this reply, and this looks like ${what}.`);
  return found.map(({ start, end, why }) => ({
    start,
    end,
    rule: 'private-data',
    severity: 'stop',
    why,
    source:
      'Practice of customer service, data protection law, and PCI DSS 3.4: personal details go to a private channel, card numbers nowhere',
    strength: 'B',
    rewrite: null,
  }));
}

/** The check digit that every card carries (ISO/IEC 7812): an order number of the same length has it one time in ten. */
function isCardNumber(words: string): boolean {
  const digits = (words.match(/\d/g) ?? []).map(Number).reverse();
  if (!/^[2-6]/.test(words) || digits.every((digit) => digit === digits[0])) return false;
  const sum = digits.reduce(
    (total, digit, place) => total + (place % 2 === 0 ? digit : digit > 4 ? 2 * digit - 9 : 2 * digit),
    0,
  );
  return sum % 10 === 0;
}
