/**
 * The words that some pattern, class or weight knows, each with a number. Looked up from a buffer of folded characters,
 * without making a string: this runs once for every word of every message.
 */
export interface Vocabulary {
  /** How many words there are; numbers run from 1. */
  readonly size: number;
  readonly words: readonly string[];
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

/** A vocabulary of the given words, already in normal form (`normaliseWord`); repeats are dropped. */
export function buildVocabulary(known: Iterable<string>): Vocabulary {
  const ids = new Map<string, number>();
  const words: string[] = [''];
  for (const word of [...KIND_WORDS, ...known]) {
    if (ids.has(word)) continue;
    ids.set(word, words.length);
    words.push(word);
  }

  const capacity = 1 << Math.max(6, 32 - Math.clz32(words.length * 2));
  const mask = capacity - 1;
  const slots = new Int32Array(capacity);
  const offsets = new Int32Array(words.length + 1);
  const letters = new Uint16Array(words.reduce((sum, word) => sum + word.length, 0));
  const hashes = new Int32Array(words.length);
  let offset = 0;
  for (let id = 1; id < words.length; id++) {
    const word = words[id] as string;
    let hash = HASH_START;
    offsets[id] = offset;
    for (let index = 0; index < word.length; index++) {
      const code = word.charCodeAt(index);
      letters[offset++] = code;
      hash = hashStep(hash, code);
    }
    hashes[id] = hash;
    let slot = spread(hash) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = id;
  }
  offsets[words.length] = offset;

  return {
    size: words.length,
    words,
    idOf: (word) => ids.get(word) ?? UNKNOWN,
    find(buffer, length, hash) {
      let slot = spread(hash) & mask;
      for (;;) {
        const id = slots[slot] as number;
        if (id === 0) return UNKNOWN;
        const from = offsets[id] as number;
        if (hashes[id] === hash && (offsets[id + 1] as number) - from === length) {
          let index = 0;
          while (index < length && letters[from + index] === buffer[index]) index++;
          if (index === length) return id;
        }
        slot = (slot + 1) & mask;
      }
    },
  };
}

const spread = (hash: number): number => (hash ^ (hash >>> 15)) >>> 0;
