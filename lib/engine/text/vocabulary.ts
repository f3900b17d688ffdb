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

/** Cells before a word's letters: its number in two of sixteen bits, and its length. */
const BEFORE = 3;

/** A vocabulary of the given words, already in normal form (`normaliseWord`); repeats are dropped. */
export function buildVocabulary(known: Iterable<string>): Vocabulary {
  const given = [...KIND_WORDS, ...known];
  const words: string[] = [''];
  const mask = (1 << Math.max(6, 32 - Math.clz32(given.length * 2))) - 1;
  // By slot: the hash, and where the word is written down. Two looks into memory find a word.
  const slots = new Int32Array((mask + 1) * 2);
  const written = new Uint16Array(1 + given.reduce((sum, word) => sum + BEFORE + word.length, 0));

  /** The slot of the word that stands in a buffer, or the free one where it would be. */
  const slotFor = (buffer: Uint16Array, from: number, length: number, hash: number): number => {
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const at = slots[slot * 2 + 1] as number;
      if (at === 0) return slot;
      if (slots[slot * 2] !== hash || written[at + 2] !== length) continue;
      let index = 0;
      while (index < length && written[at + BEFORE + index] === buffer[from + index]) index++;
      if (index === length) return slot;
    }
  };
  const idIn = (slot: number): number => {
    const at = slots[slot * 2 + 1] as number;
    return at === 0 ? UNKNOWN : (written[at] as number) | ((written[at + 1] as number) << 16);
  };

  let next = 1;
  for (const word of given) {
    const from = next + BEFORE;
    const hash = spell(word, written, from);
    const slot = slotFor(written, from, word.length, hash);
    if (slots[slot * 2 + 1] !== 0) continue;
    const id = words.push(word) - 1;
    written[next] = id & 0xffff;
    written[next + 1] = id >>> 16;
    written[next + 2] = word.length;
    slots[slot * 2] = hash;
    slots[slot * 2 + 1] = next;
    next = from + word.length;
  }

  return {
    size: words.length,
    words,
    idOf(word) {
      const buffer = new Uint16Array(word.length);
      return idIn(slotFor(buffer, 0, word.length, spell(word, buffer, 0)));
    },
    find: (buffer, length, hash) => idIn(slotFor(buffer, 0, length, hash)),
  };
}

/** Writes a word's letters into a buffer from `at` on, and gives its hash. */
function spell(word: string, buffer: Uint16Array, at: number): number {
  let hash = HASH_START;
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index);
    buffer[at + index] = code;
    hash = hashStep(hash, code);
  }
  return hash;
}

const spread = (hash: number): number => (hash ^ (hash >>> 15)) >>> 0;
