import { APOSTROPHE, CURRENCY, DIGIT, kindOf, LETTER, NEWLINE, PAUSE, PICTURE, QUOTE, SPACE, STOP } from './characters';
import { quotationEnd } from './quotation';
import { resolveMasked } from './respell';
import { scanAmount, scanNumber, scanWordOrAmount } from './scan-number';
import { scanFace, scanHandle, scanPicture } from './scan-signs';
import { scanWord } from './scan-word';
import { ABBREVIATION, type Scanner } from './scanner';
import { EXCLAMATION, FULL_STOP, QUESTION } from './vocabulary';
import { BOUNDARY, CLAUSE_END, LINK, MASKED, QUOTED, type Words, WORD } from './words';

/** Reads a text into `words` in one pass. Every span is of the text as given. */
export function tokenise(scanner: Scanner, text: string, words: Words): void {
  words.reset(text);
  scanner.text = text;
  scanner.at = 0;
  scanner.words = words;
  words.push(0, 0, FULL_STOP, BOUNDARY, 0);
  let quoteEnd = -1;

  while (scanner.at < text.length) {
    const kind = scanner.kind();
    const before = words.count;
    switch (kind) {
      case SPACE:
        scanner.at++;
        continue;
      case LETTER:
        scanWordOrAmount(scanner);
        break;
      case DIGIT:
        scanNumber(scanner);
        break;
      case STOP:
        scanStop(scanner);
        break;
      case NEWLINE:
        scanNewline(scanner);
        break;
      case PAUSE:
        if (!scanFace(scanner)) {
          endClause(words);
          scanner.at++;
        }
        break;
      case PICTURE:
        scanPicture(scanner);
        break;
      case CURRENCY:
        if (!scanAmount(scanner) && !scanMask(scanner)) scanner.at++;
        break;
      case QUOTE:
        if (quoteEnd <= scanner.at) quoteEnd = quotationEnd(text, scanner.at);
        scanner.at++;
        break;
      case APOSTROPHE:
        scanner.at++;
        break;
      default:
        scanSign(scanner);
    }
    if (scanner.at <= quoteEnd) {
      for (let index = before; index < words.count; index++)
        words.flags[index] = (words.flags[index] as number) | QUOTED;
    }
  }
  endSentence(scanner, text.length, text.length, FULL_STOP);
}

function scanSign(scanner: Scanner): void {
  const sign = scanner.text[scanner.at];
  if (sign === '-') {
    scanHyphen(scanner);
    return;
  }
  if (sign === '@' && !afterWord(scanner) && (scanMask(scanner) || scanHandle(scanner))) return;
  if (sign === '#' && scanner.kind(1) === LETTER) {
    scanner.at++;
    scanWord(scanner, true);
    return;
  }
  if (scanFace(scanner) || scanMask(scanner)) return;
  scanner.at++;
}

/** Between spaces a hyphen is a dash. */
function scanHyphen(scanner: Scanner): void {
  const { words } = scanner;
  if (scanner.kind(1) === SPACE && !afterWord(scanner)) endClause(words);
  scanner.at++;
}

function endClause(words: Words): void {
  const last = words.count - 1;
  words.flags[last] = (words.flags[last] as number) | CLAUSE_END;
}

const afterWord = (scanner: Scanner): boolean => scanner.at > 0 && [LETTER, DIGIT].includes(scanner.kind(-1));

/** A masked word that begins with its mask: "$hit", "@ss", "****". */
function scanMask(scanner: Scanner): boolean {
  const { at } = scanner;
  if (scanner.text[at] === '@' && scanner.kind(1) === LETTER && scanner.endOfLettersAndDigits(at + 1) - at > 6)
    return false;
  const masked = resolveMasked(scanner, at, at);
  if (masked === null || masked.end <= at) return false;
  scanner.at = masked.end;
  scanner.words.push(at, masked.end, masked.id, WORD, MASKED);
  return true;
}

/** A run of . ! ? …: the end of a sentence, unless it is a dot inside an abbreviation. */
function scanStop(scanner: Scanner): void {
  const { text, words, at } = scanner;
  let end = at;
  let exclamations = 0;
  let questions = 0;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === 0x21 || code === 0xff01) exclamations++;
    else if (code === 0x3f || code === 0xff1f) questions++;
    else if (kindOf(code) !== STOP) break;
  }
  words.exclamations += exclamations;
  words.questions += questions;
  words.longestRun = Math.max(words.longestRun, exclamations + questions);
  scanner.at = end;
  if (exclamations + questions === 0 && end === at + 1 && insideAbbreviation(scanner, at)) return;
  endSentence(scanner, at, end, questions > 0 ? QUESTION : exclamations > 0 ? EXCLAMATION : FULL_STOP);
}

/** "Mr. Rigby", "p.m.", "e.g. this", "order no. 5": no sentence ends here. */
function insideAbbreviation(scanner: Scanner, at: number): boolean {
  const { text, words } = scanner;
  const next = text.charCodeAt(at + 1);
  const last = words.count - 1;
  if (words.end[last] !== at) return false;
  if (scanner.plays(words.id[last] as number, ABBREVIATION)) return true;
  const length = at - (words.start[last] as number);
  if (!Number.isNaN(next) && kindOf(next) === LETTER) return length <= 2 && words.kind[last] !== LINK;
  return length === 1 && text[at - 2] === '.';
}

/** A line break ends the sentence, unless the line was only wrapped: no stop before it, a small letter after it. */
function scanNewline(scanner: Scanner): void {
  const { text, words } = scanner;
  const at = scanner.at;
  let end = at;
  let breaks = 0;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    const kind = kindOf(code);
    if (kind === NEWLINE) {
      if (code !== 0x0d || text.charCodeAt(end + 1) !== 0x0a) breaks++;
    } else if (kind !== SPACE) break;
  }
  scanner.at = end;
  if (breaks > 1) words.paragraphs++;
  const next = text[end] ?? '';
  const wrapped = breaks === 1 && /\p{Ll}/u.test(next);
  if (!wrapped) endSentence(scanner, at, at, FULL_STOP);
}

function endSentence(scanner: Scanner, start: number, end: number, id: number): void {
  const { words } = scanner;
  const last = words.count - 1;
  if (words.kind[last] === BOUNDARY) {
    // "…!" on a line of its own heats the sentence before it.
    if (id !== FULL_STOP && last > 0) words.id[last] = id;
    return;
  }
  words.push(start, end, id, BOUNDARY, 0);
  words.sentences++;
}
