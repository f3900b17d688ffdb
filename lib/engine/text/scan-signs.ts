import { DIGIT, kindOf, LETTER, NEWLINE, PICTURE, SPACE } from './characters';
import type { Scanner } from './scanner';
import { EMAIL_WORD, EMOJI_WORD, HANDLE_WORD, LINK_WORD, UNKNOWN } from './vocabulary';
import { EMAIL, EMOJI, HANDLE, LINK } from './words';

/** `name@host.tld`, where `at` is the index of the @. False where it is none. */
export function scanEmail(scanner: Scanner, start: number, at: number): boolean {
  const { text } = scanner;
  let end = at + 1;
  let dots = 0;
  while (end < text.length) {
    const character = text[end] as string;
    const kind = kindOf(text.charCodeAt(end));
    if (character === '.') dots++;
    else if (kind !== LETTER && kind !== DIGIT && character !== '-' && character !== '_') break;
    end++;
  }
  while (text[end - 1] === '.') {
    end--;
    dots--;
  }
  if (dots < 1 || end - at < 4) return false;
  scanner.at = end;
  scanner.words.push(start, end, EMAIL_WORD, EMAIL, 0);
  return true;
}

/** A link, up to the next white space; a full stop at its end is the sentence's. */
export function scanLink(scanner: Scanner, start: number): boolean {
  const { text } = scanner;
  let end = start;
  while (end < text.length) {
    const kind = kindOf(text.charCodeAt(end));
    if (kind === SPACE || kind === NEWLINE) break;
    end++;
  }
  while (end > start && '.,;:!?)"\''.includes(text[end - 1] as string)) end--;
  scanner.at = end;
  scanner.words.push(start, end, LINK_WORD, LINK, 0);
  return true;
}

/** `@name`. False where nothing of a name follows. */
export function scanHandle(scanner: Scanner): boolean {
  const { text, at } = scanner;
  let end = at + 1;
  while (end < text.length) {
    const kind = kindOf(text.charCodeAt(end));
    if (kind !== LETTER && kind !== DIGIT && text[end] !== '_') break;
    end++;
  }
  if (end - at < 2) return false;
  scanner.at = end;
  scanner.words.push(at, end, HANDLE_WORD, HANDLE, 0);
  return true;
}

const JOINER = 0x200d;
const isModifier = (code: number): boolean => code === 0xfe0f || code === 0xfe0e || code === JOINER;

/** One emoji with its modifiers; flags and joined pictures count as one. Known by its first code point. */
export function scanPicture(scanner: Scanner): void {
  const { text, at } = scanner;
  const first = String.fromCodePoint(text.codePointAt(at) as number);
  let end = at + first.length;
  while (end < text.length) {
    const code = text.codePointAt(end) as number;
    const isTone = code >= 0x1f3fb && code <= 0x1f3ff;
    const joined = text.charCodeAt(end - 1) === JOINER && kindOf(text.charCodeAt(end)) === PICTURE;
    if (!isModifier(code) && !isTone && !joined) break;
    end += code > 0xffff ? 2 : 1;
  }
  const id = scanner.lookString(first);
  scanner.at = end;
  scanner.words.push(at, end, id === UNKNOWN ? EMOJI_WORD : id, EMOJI, 0);
}

/** Faces in plain signs, as the emoji that they stand for. Longest first. */
const FACES: readonly (readonly [string, string])[] = [
  ['>:-(', '😠'],
  ['>:(', '😠'],
  [":'-(", '😢'],
  [":'(", '😢'],
  [':-((', '🙁'],
  [':((', '🙁'],
  [':-(', '🙁'],
  [':(', '🙁'],
  ['=(', '🙁'],
  [':-/', '😕'],
  [':/', '😕'],
  [':-|', '😐'],
  [':|', '😐'],
  [':-))', '🙂'],
  [':))', '🙂'],
  [':-)', '🙂'],
  [':)', '🙂'],
  ['=)', '🙂'],
  [';-)', '😉'],
  [';)', '😉'],
  [':-D', '😃'],
  [':D', '😃'],
  ['<3', '❤'],
  [':-P', '😛'],
  [':P', '😛'],
];
const FACE_STARTS = new Set(FACES.map(([face]) => face.charCodeAt(0)));

/** A face such as ":(" at the scanner's place. False where there is none. */
export function scanFace(scanner: Scanner): boolean {
  const { text, at } = scanner;
  if (!FACE_STARTS.has(text.charCodeAt(at))) return false;
  for (const [face, emoji] of FACES) {
    if (!text.startsWith(face, at)) continue;
    if (face === ':/' && text[at + 2] === '/') return false;
    const id = scanner.lookString(emoji);
    scanner.at = at + face.length;
    scanner.words.push(at, scanner.at, id === UNKNOWN ? EMOJI_WORD : id, EMOJI, 0);
    return true;
  }
  return false;
}
