import { ALL_CAPS, BOUNDARY, CODE, HASHTAG, NUMBER, type Words, WORD } from '../text/words';
import type { Fact } from '../types';
import { phrase, plain, setOf } from './phrase';

const ORDER = setOf(
  'order orders booking reservation confirmation conf pnr invoice tracking account acct policy membership member contract customer receipt purchase shipment parcel consignment delivery serial batch listing uid meter agreement',
);
const TICKET = setOf('ticket case complaint claim reference ref incident job request enquiry inquiry query dispute');
/** Words between what a number is of and the number itself. */
const BETWEEN = setOf('number numbers no nr num nos id code ref reference is was are s my');
/** A number that is of one of these is something else. */
const LOOK_BACK = 4;
const FEWEST_DIGITS = 3;

/**
 * The order or ticket number that begins at word `index` (a number or a code), with the words that belong to it:
 * "order no. 30-118", "#45192", "VT-71006". Null for numbers of anything else.
 */
export function numberAt(words: Words, index: number): Fact | null {
  if (((words.flags[index] as number) & HASHTAG) !== 0) return null;
  const first = beginsEarlier(words, index) ? index - 1 : index;
  const before = words.text[(words.start[first] as number) - 1];
  const of = whatOf(words, first);
  const last = lastPiece(words, index, of !== null);
  const digits = countDigits(words.text, words.start[first] as number, words.end[last] as number);
  if (digits < FEWEST_DIGITS) return null;
  if (of === null && before !== '#' && !looksLikeCode(words, first, last)) return null;
  return phrase(of === 'ticket-number' ? of : 'order-number', words, first, last);
}

/** Whether word `index` was already taken as part of the number before it. */
export const continuesNumber = (facts: readonly Fact[], words: Words, index: number): boolean => {
  const last = facts.at(-1);
  return last !== undefined && (words.start[index] as number) < last.end;
};

/** "RK-204417": letters in capitals, then a dash, then the number. */
function beginsEarlier(words: Words, index: number): boolean {
  const before = index - 1;
  const letters = (words.end[before] as number) - (words.start[before] as number);
  return (
    words.kind[before] === WORD &&
    letters <= 4 &&
    (((words.flags[before] as number) & ALL_CAPS) !== 0 || letters === 1) &&
    (words.start[index] as number) - (words.end[before] as number) === 1 &&
    words.text[words.end[before] as number] === '-'
  );
}

/** What the number is of, said in the words right before it. */
function whatOf(words: Words, first: number): 'order-number' | 'ticket-number' | null {
  let hint: 'ticket-number' | null = null;
  for (let at = first - 1; at >= first - LOOK_BACK && at > 0; at--) {
    if (words.kind[at] === BOUNDARY) {
      if (plain(words, at - 1) === 'no') continue;
      return hint;
    }
    const word = plain(words, at);
    if (ORDER.has(word)) return 'order-number';
    if (BETWEEN.has(word)) {
      if (word === 'ref' || word === 'reference') hint = 'ticket-number';
    } else return TICKET.has(word) ? 'ticket-number' : hint;
  }
  return hint;
}

/** The last word of a number that was written in pieces: "30-118", "K7-QZ/04", and with its name before it "0055 318 224". */
function lastPiece(words: Words, index: number, named: boolean): number {
  let last = index;
  for (; last + 1 < words.count; last++) {
    const kind = words.kind[last + 1];
    const gap = words.text.slice(words.end[last], words.start[last + 1]);
    const joined = gap === '-' || gap === '/' || gap === '_';
    const isNumber = kind === NUMBER || kind === CODE;
    if (joined && (isNumber || (kind === WORD && isShort(words, last + 1)))) continue;
    if (named && gap === ' ' && isNumber && isGroup(words, last) && isGroup(words, last + 1)) continue;
    break;
  }
  return last;
}

/** Two digits or more: a piece of a number that was written in groups. */
const isGroup = (words: Words, index: number): boolean =>
  countDigits(words.text, words.start[index] as number, words.end[index] as number) > 1;

const isShort = (words: Words, index: number): boolean =>
  (words.end[index] as number) - (words.start[index] as number) <= 3;

/** Without a name before it, only letters and digits in one long piece, or capitals and digits with a dash. */
function looksLikeCode(words: Words, first: number, last: number): boolean {
  const text = words.text.slice(words.start[first], words.end[last]);
  const mixed = /[A-Z]/.test(text) && /\d/.test(text);
  return mixed && (/^[A-Z0-9]{7,}$/.test(text) || (text.length >= 6 && /^[A-Z0-9]+(?:[-/_][A-Z0-9]+)+$/.test(text)));
}

function countDigits(text: string, start: number, end: number): number {
  let count = 0;
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0x30 && code <= 0x39) count++;
  }
  return count;
}
