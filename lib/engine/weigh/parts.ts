import type { Words } from '../text/words';

/** A part of a message: whole sentences, until there are so many words. */
const WORDS_IN_A_PART = 30;

/**
 * The part that each sentence belongs to. A long e-mail is as hot as its worst part, not as its mean: what the hottest part holds
 * counts once more. Returns how many parts there are.
 */
export function partsOf(words: Words, partOf: Int32Array): number {
  const { count, sentence } = words;
  let part = 0;
  let inPart = 0;
  let current = 0;
  partOf[0] = 0;
  for (let at = 1; at < count; at++) {
    const number = sentence[at] as number;
    if (number !== current) {
      current = number;
      if (inPart >= WORDS_IN_A_PART) {
        part++;
        inPart = 0;
      }
      partOf[number] = part;
    }
    inPart++;
  }
  return part + 1;
}
