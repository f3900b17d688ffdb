import type { Finding, Span } from '../../types';
import type { Seen } from '../seen';

const GREETED =
  /^\s*(?:@\w+[,\s]+)*(?:hi|hiya|hello|hey|dear|good (?:morning|afternoon|evening))[ ,]+((?:\p{Lu}[\p{L}'’.-]*[ ]?){1,4})/u;
/** Said to people whose name is not known, or before a name. */
const NO_NAME =
  /^(?:there|again|all|both|team|everyone|everybody|sir|madam|ma'am|mr|mrs|ms|miss|mx|dr|prof|valued|customer|guest|resident|tenant|passenger|applicants?|reader|student|parents?|patient|driver|member|user|friend|folks|account|holder|dear|respected|and|or|the|ji|sahib|bhai|madame|monsieur|sister|thank|thanks|sorry|we|i|it|this|that|your|you|our|for)$/iu;

/** The greeting names somebody who is plainly not this customer. Without a name to hold it against, nothing is said. */
export function wrongName({ draft, input }: Seen): Finding[] {
  const greeted = greetedName(draft.text);
  if (greeted === null) return [];
  const known = knownNames(input.customerName, input.message);
  const called = namesIn(draft.text.slice(greeted.start, greeted.end));
  if (known.length === 0 || called.length === 0 || called.some((name) => known.some((other) => alike(name, other))))
    return [];
  return [
    {
      ...greeted,
      rule: 'wrong-name',
      severity: 'stop',
      why: `The customer is ${input.customerName ?? signedAs(input.message) ?? 'somebody else'}.`,
      source: 'Practice of customer service: another name shows that the reply was written to another',
      strength: 'C',
      rewrite: null,
    },
  ];
}

function greetedName(text: string): Span | null {
  const match = GREETED.exec(text);
  const name = match?.[1]?.trimEnd();
  if (match === null || name === undefined || name === '') return null;
  const start = match[0].length - (match[1] as string).length;
  return { start, end: start + name.length };
}

const namesIn = (text: string): string[] =>
  text.split(/[\s.,-]+/).filter((word) => word.length > 1 && !NO_NAME.test(word));

/** The name that the helpdesk shows, and the one that the message is signed with or gives. */
function knownNames(shown: string | null, message: string): string[] {
  const said = signedAs(message);
  return [shown, said].flatMap((name) => (name === null ? [] : namesIn(name)));
}

const SAYS_NAME = /\b(?:my name is|this is|i['’]?m|i am)\s+((?:\p{Lu}[\p{L}'’-]+[ ]?){1,3})/u;
const SIGNED = /(?:^|[\n.!?,-]\s*)((?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?(?:\p{Lu}[\p{L}'’-]*\.? ?){1,4})[^\n\p{L}]*$/u;

/** Whom a message says that it comes from, or null. */
export function signedAs(message: string): string | null {
  const said = SAYS_NAME.exec(message)?.[1]?.trim();
  if (said !== undefined && namesIn(said).length > 0) return said;
  const signed = SIGNED.exec(message.trimEnd())?.[1]?.trim();
  return signed !== undefined && !/^[A-Z\s]+$/.test(signed) ? signed : null;
}

/** Beth and Bethany, J. and John, Müller and Mueller are near enough: only a plainly other name is remarked on. */
function alike(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  return (
    a === b ||
    a.startsWith(b.slice(0, 3)) ||
    b.startsWith(a.slice(0, 3)) ||
    (a.length === 1 && b.startsWith(a)) ||
    (b.length === 1 && a.startsWith(b))
  );
}

const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
