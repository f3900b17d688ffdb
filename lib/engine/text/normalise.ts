/** The normal form of a word in a pattern or a word list, as the tokeniser makes it from text. */
export function normaliseWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/['’ʼ`´]/gu, '')
    .replace(/\uFE0F/gu, '');
}
