import { BOUNDARY, CLAUSE_END, CONDITION, NEGATED, type Words } from '../text/words';

/** How many words a negator governs, at most, within its clause. */
const REACH = 4;

/** What a word does to the words after it; bits, by word number. */
export const NEGATES = 1;
/** if, unless, would … */
export const SUPPOSES = 2;
/** but, because …: a new clause begins. */
export const BREAKS_OFF = 4;

/**
 * Marks each word that is negated or only supposed, and says by which word: `governor[i]` is the word that governs
 * word i, or −1. Runs once over the words, before matches are chosen.
 */
export function markScopes(words: Words, effects: Uint8Array, governor: Int32Array): Int32Array {
  const { count, id, kind, flags } = words;
  const governors = governor.length < count ? new Int32Array(count * 2) : governor;
  let negator = -1;
  let reach = 0;
  let supposed = false;
  for (let at = 0; at < count; at++) {
    const effect = effects[id[at] as number] as number;
    if (kind[at] === BOUNDARY || (effect & BREAKS_OFF) !== 0) {
      reach = 0;
      supposed = false;
    }
    let mark = 0;
    governors[at] = -1;
    if (reach > 0) {
      mark |= NEGATED;
      governors[at] = negator;
      reach--;
    }
    if (supposed) mark |= CONDITION;
    if (mark !== 0) flags[at] = (flags[at] as number) | mark;
    if ((effect & NEGATES) !== 0) {
      negator = at;
      reach = REACH;
    } else if ((effect & SUPPOSES) !== 0) supposed = true;
    if (((flags[at] as number) & CLAUSE_END) !== 0) reach = 0;
  }
  return governors;
}
