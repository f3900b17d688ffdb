import { APOSTROPHE, DIGIT, fold, FOLD_MASK, KIND_SHIFT, kindOf, LETTER, TABLE_SIZE, traits } from './characters';
import { mayBeMasked, resolveLengthened, resolveMasked } from './respell';
import type { Scanner } from './scanner';
import { scanEmail, scanLink } from './scan-signs';
import { CODE_WORD, HASH_START, hashStep, UNKNOWN } from './vocabulary';
import { ALL_CAPS, CODE, HASHTAG, LENGTHENED, MASKED, TITLE_CASE, WORD } from './words';

const AT_SIGN = 0x40;
const ASTERISK = 0x2a;

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

  const next = text.charCodeAt(index);
  if (next === AT_SIGN && scanEmail(scanner, start, index)) return;
  if (length <= 5 && isLinkStart(text, start, index) && scanLink(scanner, start)) return;

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
  if (mayBeMasked(text, index, letters, digits) && (id === UNKNOWN || next === ASTERISK || letters === 1)) {
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

function isLinkStart(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length === 3) return text[end] === '.' && text.slice(start, end).toLowerCase() === 'www';
  return (length === 4 || length === 5) && text[end] === ':' && text[end + 1] === '/' && text[end + 2] === '/';
}
