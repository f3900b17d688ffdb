import { APOSTROPHE, DIGIT, fold, kindOf, LETTER } from './characters';
import { HASH_START, hashStep, UNKNOWN, type Vocabulary } from './vocabulary';
import type { Words } from './words';

/** Longest word that is looked up; anything longer is unknown. */
const LONGEST_WORD = 48;

/** A currency that is said after a number (dollars, usd, quid), or before it (rs, usd). */
export const AFTER_AMOUNT = 1;
export const BEFORE_AMOUNT = 2;
/** A full stop after it does not end a sentence (mr, dr). */
export const ABBREVIATION = 4;

/** Where the tokeniser is in a text, and the folded letters of the word under it. */
export class Scanner {
  text = '';
  at = 0;
  readonly buffer = new Uint16Array(LONGEST_WORD);

  constructor(
    readonly vocabulary: Vocabulary,
    /** Swear words as they are spelt out, by length: what a masked word is compared with. */
    readonly masks: ReadonlyMap<number, readonly string[]>,
    /** What a word means to the tokeniser, by word number: bits of `AFTER_AMOUNT`, `BEFORE_AMOUNT`, `ABBREVIATION`. */
    readonly roles: Uint8Array,
  ) {}

  words!: Words;

  code(offset = 0): number {
    return this.text.charCodeAt(this.at + offset);
  }

  kind(offset = 0): number {
    const code = this.text.charCodeAt(this.at + offset);
    return Number.isNaN(code) ? -1 : kindOf(code);
  }

  /** The number of the word from `start` to `end`, apostrophes dropped. */
  look(start: number, end: number): number {
    const { text, buffer } = this;
    let length = 0;
    let hash = HASH_START;
    for (let index = start; index < end; index++) {
      const code = text.charCodeAt(index);
      if (kindOf(code) === APOSTROPHE) continue;
      if (length === LONGEST_WORD) return UNKNOWN;
      const letter = fold(code);
      buffer[length++] = letter;
      hash = hashStep(hash, letter);
    }
    return this.vocabulary.find(buffer, length, hash);
  }

  /** Does word number `id` play this role? */
  plays(id: number, role: number): boolean {
    return ((this.roles[id] as number) & role) !== 0;
  }

  /** The number of a spelling given as a string. */
  lookString(word: string): number {
    let hash = HASH_START;
    if (word.length > LONGEST_WORD) return UNKNOWN;
    for (let index = 0; index < word.length; index++) {
      const code = word.charCodeAt(index);
      this.buffer[index] = code;
      hash = hashStep(hash, code);
    }
    return this.vocabulary.find(this.buffer, word.length, hash);
  }

  /** First index from `from` on that is neither letter nor digit. */
  endOfLettersAndDigits(from: number): number {
    const { text } = this;
    let index = from;
    while (index < text.length) {
      const kind = kindOf(text.charCodeAt(index));
      if (kind !== LETTER && kind !== DIGIT) break;
      index++;
    }
    return index;
  }
}
