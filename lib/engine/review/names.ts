import type { Span } from '../types';

const GREETED =
  /^\s*(?:@\w+[,\s]+)*(?:[Hh]i|[Hh]iya|[Hh]ello|[Hh]ey|[Dd]ear|[Gg]ood (?:[Mm]orning|[Aa]fternoon|[Ee]vening))[ ,]+((?:\p{Lu}[\p{L}'’.-]*[ ]?){1,4})/u;
/** Said to people whose name is not known, or before a name. */
const NO_NAME =
  /^(?:there|again|all|both|team|everyone|everybody|sir|madam|ma'am|mr|mrs|ms|miss|mx|dr|prof|valued|customer|guest|resident|tenant|passenger|applicants?|reader|student|parents?|patient|driver|member|user|friend|folks|account|holder|dear|respected|and|or|the|ji|sahib|bhai|madame|monsieur|sister|thank|thanks|sorry|we|i|it|this|that|your|you|our|for|cheers|regards|best|kind|yours|please|help|no|yes|ok|in|on|at|my|order|ref|so|not|but)$/iu;

/** The name that a draft greets, where it is plainly not this customer's; null where nothing holds against it. */
export function otherName(draft: string, message: string, shown: string | null): Span | null {
  const greeted = greetedName(draft);
  if (greeted === null) return null;
  const known = shown ?? signedAs(message);
  const called = namesIn(draft.slice(greeted.start, greeted.end));
  if (known === null || called.length === 0) return null;
  // A signature may hold a place or a post as well: any name that the customer wrote will do.
  const written = [...namesIn(known), ...(message.match(/\p{Lu}[\p{L}'’-]+/gu) ?? [])];
  return called.some((name) => written.some((other) => alike(name, other))) ? null : greeted;
}

/** A name in the manner in which another was used: "Rosa" for "Deborah", "Rosa Lind" for "Mr Patel". */
export function inMannerOf(other: string, name: string): string {
  const first = name.split(' ', 1).join('');
  return other.includes(' ') || NO_NAME.test(first) ? name : first;
}

function greetedName(text: string): Span | null {
  const match = GREETED.exec(text);
  const name = match?.[1];
  if (match === null || name === undefined) return null;
  const start = match[0].length - name.length;
  return { start, end: start + name.trimEnd().length };
}

const namesIn = (text: string): string[] =>
  text.split(/[\s.,-]+/).filter((word) => word.length > 1 && !NO_NAME.test(word));

const SAYS_NAME = /\b(?:[Mm]y name is|[Mm]y name['’]s|[Tt]his is|I['’]m)\s+((?:\p{Lu}[\p{L}'’-]+[ ]?){1,3})/u;
/** Two words or more, or one on a line of its own or after a farewell: "Ridiculous." is no name. */
const SIGNED =
  /(?:(?:^|[\n.!?-])\s*((?:\p{Lu}[\p{L}'’-]*\.? ?){2,4})|(?:\n|[-–—]|(?:[Tt]hanks|[Cc]heers|[Rr]egards|[Bb]est|[Ww]ishes|[Ll]ove|[Ss]incerely|[Yy]ours)[,.!]?)\s*((?:\p{Lu}[\p{L}'’-]+ ?){1,3}))$/u;
/** "It's BRICK" is a sentence. */
const SPEAKS = /['’](?:s|re|m|ve|ll|d|t)\b/iu;
/** A signature stands in so many last characters. */
const END = 60;

/** Whom a message says that it comes from, or null. */
export function signedAs(message: string): string | null {
  const tail = message
    .trimEnd()
    .slice(-END)
    .replace(/[\s.!]+$/, '');
  const match = SIGNED.exec(tail);
  const signed = (match?.[1] ?? match?.[2])?.trim();
  if (signed !== undefined && /\p{Ll}/u.test(signed) && !SPEAKS.test(signed) && namesIn(signed).length > 0)
    return signed;
  const said = SAYS_NAME.exec(message)?.[1]?.trim();
  return said !== undefined && namesIn(said).length > 0 ? said : null;
}

/** Beth and Bethany, J. and John, Müller and Muller are near enough: only a plainly other name counts. */
function alike(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  return a.startsWith(b.slice(0, 3)) || b.startsWith(a.slice(0, 3));
}

const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
