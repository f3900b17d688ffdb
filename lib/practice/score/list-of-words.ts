/** The small words that hold a sentence together. */
const SMALL = new Set(
  (
    'a an the this that these those i im ive ill id we weve well were you your youre youve me my our us it its they them their he she his her him ' +
    'is are was were be been being am do does did have has had will would can could should may must shall not no nor and or but if as than so then ' +
    'to of in on at by for from with without into about after before until since over under up out off what which who when where why how there here'
  ).split(' '),
);
const FEWEST_WORDS = 6;
const LEAST_SHARE = 0.2;

/** Whether a text only lists words ("sorry refund today understand call"): nobody writes so, but a score might reward it. */
export function isListOfWords(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}[\p{L}'’]*/gu) ?? [];
  if (words.length < FEWEST_WORDS) return false;
  return words.filter((word) => SMALL.has(word.replace(/['’]/g, ''))).length / words.length < LEAST_SHARE;
}
