import { once } from '../once';

/**
 * The words that some pattern, class or weight knows, each with a number. Looked up from a buffer of folded characters,
 * without making a string: this runs once for every word of every message.
 */
export interface Vocabulary {
  /** How many words there are; numbers run from 1. */
  readonly size: number;
  readonly words: readonly string[];
  /** The words from number 1 on, a line break after each. */
  readonly letters: Uint16Array;
  /** The number of a word, or 0. */
  idOf(word: string): number;
  /** The number of the word that `length` units of `buffer` spell, or 0. */
  find(buffer: Uint16Array, length: number, hash: number): number;
}

/** The hash that `find` expects, one character at a time, from `HASH_START`. */
export const HASH_START = 0x811c;
export const hashStep = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/** The words that are kinds of token and not spelt out; their numbers are the same in every vocabulary. */
export const KIND_WORDS = [
  '<number>',
  '<amount>',
  '<handle>',
  '<link>',
  '<email>',
  '<emoji>',
  '<code>',
  '<.>',
  '<!>',
  '<?>',
  '<masked>',
] as const;
export const UNKNOWN = 0;
export const NUMBER_WORD = 1;
export const AMOUNT_WORD = 2;
export const HANDLE_WORD = 3;
export const LINK_WORD = 4;
export const EMAIL_WORD = 5;
export const EMOJI_WORD = 6;
export const CODE_WORD = 7;
export const FULL_STOP = 8;
export const EXCLAMATION = 9;
export const QUESTION = 10;
export const MASKED_WORD = 11;

const LINE_BREAK = 0x0a;
/** Numbers of a slot: the hash of the word, where its letters begin, how many they are, its own number. */
const SLOT = 4;

/** A vocabulary of the given words, already in normal form (`normaliseWord`); repeats are dropped. */
export function buildVocabulary(known: Iterable<string>): Vocabulary {
  const distinct = new Set([...KIND_WORDS, ...known]);
  const text = Array.from(distinct, (word) => `${word}\n`).join('');
  const letters = new Uint16Array(text.length);
  for (let index = 0; index < text.length; index++) letters[index] = text.charCodeAt(index);
  return vocabularyOf(letters, distinct.size + 1);
}

/** A vocabulary from its letters and its size, as `Vocabulary` has them. */
export function vocabularyOf(letters: Uint16Array, size: number): Vocabulary {
  const mask = (1 << Math.max(6, 32 - Math.clz32(size * 2))) - 1;
  const slots = new Int32Array((mask + 1) * SLOT);
  let hash = HASH_START;
  let start = 0;
  let id = 0;
  for (let index = 0; index < letters.length; index++) {
    const letter = letters[index] as number;
    if (letter !== LINE_BREAK) {
      hash = hashStep(hash, letter);
      continue;
    }
    let slot = spread(hash) & mask;
    while (slots[slot * SLOT + 3] !== 0) slot = (slot + 1) & mask;
    slots[slot * SLOT] = hash;
    slots[slot * SLOT + 1] = start;
    slots[slot * SLOT + 2] = index - start;
    slots[slot * SLOT + 3] = ++id;
    hash = HASH_START;
    start = index + 1;
  }

  const find = (buffer: Uint16Array, length: number, sought: number): number => {
    for (let slot = spread(sought) & mask; ; slot = (slot + 1) & mask) {
      const at = slot * SLOT;
      const found = slots[at + 3] as number;
      if (found === UNKNOWN) return UNKNOWN;
      if (slots[at] !== sought || slots[at + 2] !== length) continue;
      const from = slots[at + 1] as number;
      let index = 0;
      while (index < length && letters[from + index] === buffer[index]) index++;
      if (index === length) return found;
    }
  };
  const words = once(() => ['', ...spelt(letters)]);
  // The engine asks for some thousand words when it starts.
  let buffer = new Uint16Array(64);
  return {
    size,
    letters,
    get words() {
      return words();
    },
    find,
    idOf(word) {
      if (word.length > buffer.length) buffer = new Uint16Array(word.length);
      let wanted = HASH_START;
      for (let index = 0; index < word.length; index++) {
        buffer[index] = word.charCodeAt(index);
        wanted = hashStep(wanted, buffer[index] as number);
      }
      return find(buffer, word.length, wanted);
    },
  };
}

/** The words that the letters spell. */
function spelt(letters: Uint16Array): string[] {
  const words: string[] = [];
  let start = 0;
  for (let end = letters.indexOf(LINE_BREAK); end >= 0; end = letters.indexOf(LINE_BREAK, start)) {
    words.push(String.fromCharCode(...letters.subarray(start, end)));
    start = end + 1;
  }
  return words;
}

const spread = (hash: number): number => (hash ^ (hash >>> 15)) >>> 0;
