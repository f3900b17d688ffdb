const WORDS_IN_A_GROUP = 5;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * Each run of five words of a text as a 32-bit hash (FNV-1a), without repeats. Numbers count as one and the same word, so that
 * another order number does not make a reply another reply. A text of fewer words has none.
 */
export function wordGroups(text: string): number[] {
  const words = text.toLowerCase().match(/\p{L}[\p{L}'’]*|\p{N}+/gu) ?? [];
  const groups = new Set<number>();
  for (let end = WORDS_IN_A_GROUP; end <= words.length; end += 1) {
    groups.add(hash(words.slice(end - WORDS_IN_A_GROUP, end)));
  }
  return [...groups];
}

function hash(words: readonly string[]): number {
  let value = FNV_OFFSET;
  for (const word of words) {
    const plain = /^\p{N}/u.test(word) ? '#' : word.replace(/['’]/g, '');
    for (const character of `${plain} `) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), FNV_PRIME);
  }
  return value >>> 0;
}
