import { APOSTROPHE, DIGIT, fold, FOLD_MASK, KIND_SHIFT, kindOf, LETTER, TABLE_SIZE, traits } from './characters';
import { mayBeMasked, resolveLengthened, resolveMasked } from './respell';
import type { Scanner } from './scanner';
import { scanEmail, scanLink } from './scan-signs';
import { CODE_WORD, HASH_START, hashStep, UNKNOWN } from './vocabulary';
import { ALL_CAPS, CODE, HASHTAG, LENGTHENED, MASKED, TITLE_CASE, WORD } from './words';

const AT_SIGN = 0x40;
const ASTERISK = 0x2a;
const COLON = 0x3a;
const SPACE_CODE = 0x20;
const FULL_STOP_CODE = 0x2e;
const COMMA_CODE = 0x2c;

/** A word of letters (apostrophes inside it are dropped, digits make it a code), from the scanner's place on. */
export function scanWord(scanner: Scanner, hashtag = false): void {
  const { text, buffer, vocabulary, words } = scanner;
  const start = scanner.at;
  let length = 0;
  let hash = HASH_START;
  let upper = 0;
  let letters = 0;
  let digits = 0;
  let run = 1;
  let lengthened = false;
  let firstUpper = false;
  let previous = 0;
  let beforeApostrophe = -1;
  let hashBefore = 0;
  let index = start;

  for (; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const trait = code < TABLE_SIZE ? (traits[code] as number) : -1;
    const kind = trait < 0 ? kindOf(code) : trait >> KIND_SHIFT;
    if (kind === LETTER) {
      const letter = trait < 0 ? fold(code) : trait & FOLD_MASK;
      letters++;
      if (letter !== code) {
        upper++;
        if (index === start) firstUpper = true;
      }
      if (letter === previous) {
        if (++run === 3) lengthened = true;
      } else run = 1;
      previous = letter;
      if (length < buffer.length) buffer[length] = letter;
      length++;
      hash = hashStep(hash, letter);
    } else if (kind === DIGIT) {
      digits++;
      if (length < buffer.length) buffer[length] = code;
      length++;
      hash = hashStep(hash, code);
      previous = 0;
    } else if (kind === APOSTROPHE && index + 1 < text.length && kindOf(text.charCodeAt(index + 1)) === LETTER) {
      beforeApostrophe = length;
      hashBefore = hash;
    } else break;
  }

  // A sign right after the letters may make them an address, a link or a masked word; mostly a space follows.
  const next = index < text.length ? text.charCodeAt(index) : SPACE_CODE;
  const signFollows = next !== SPACE_CODE && next !== FULL_STOP_CODE && next !== COMMA_CODE;
  if (signFollows) {
    if (next === AT_SIGN && scanEmail(scanner, start, index)) return;
    if (next === COLON && isScheme(text, start, index) && scanLink(scanner, start)) return;
  } else if (next === FULL_STOP_CODE && isWww(text, start, index) && scanLink(scanner, start)) return;

  let flags = hashtag ? HASHTAG : 0;
  if (letters > 1 && upper === letters) flags |= ALL_CAPS;
  else if (firstUpper) flags |= TITLE_CASE;
  words.capitals += upper;
  words.smalls += letters - upper;

  let id = length <= buffer.length ? vocabulary.find(buffer, length, hash) : UNKNOWN;
  if (id === UNKNOWN && beforeApostrophe > 0) id = vocabulary.find(buffer, beforeApostrophe, hashBefore);
  if (lengthened) {
    flags |= LENGTHENED;
    if (id === UNKNOWN) id = resolveLengthened(scanner, buffer, Math.min(length, buffer.length));
  }
  if (
    (signFollows || digits > 0 || letters === 1) &&
    mayBeMasked(text, index, letters, digits) &&
    (id === UNKNOWN || next === ASTERISK || letters === 1)
  ) {
    const masked = resolveMasked(scanner, start, index);
    if (masked !== null) {
      scanner.at = masked.end;
      words.push(start, masked.end, masked.id, WORD, flags | MASKED);
      return;
    }
  }
  const kind = digits > 0 ? CODE : WORD;
  if (kind === CODE && id === UNKNOWN) id = CODE_WORD;
  scanner.at = index;
  words.push(start, index, id, kind, flags);
}

const isWww = (text: string, start: number, end: number): boolean =>
  end - start === 3 && text.slice(start, end).toLowerCase() === 'www';

const isScheme = (text: string, start: number, end: number): boolean =>
  (end - start === 4 || end - start === 5) && text.startsWith('://', end);
