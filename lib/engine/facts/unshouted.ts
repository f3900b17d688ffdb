/** Written in capitals whatever stands around them. The rest of such words hold a digit, or no vowel: "AB-99", "TV". */
const ALWAYS = /^(?:I|UK|USA|EU|ID)$/;
const FEWEST = 3;

/** Words that were shouted, as they are said: "MY TV IS BROKEN" → "my TV is broken". Other words stand as they are. */
export function unshouted(text: string): string {
  if (/\p{Ll}/u.test(text) || (text.match(/\p{Lu}/gu)?.length ?? 0) < FEWEST) return text;
  const words = text.split(' ');
  return words.map((word) => (isCapitals(word, words.length) ? word : spoken(word))).join(' ');
}

function isCapitals(word: string, among: number): boolean {
  const letters = word.replace(/[^\p{L}\p{N}]/gu, '');
  if (/\p{N}/u.test(letters)) return true;
  return among > 1 && (ALWAYS.test(letters) || !/[AEIOUY]/.test(letters));
}

/** "I'VE" keeps its I. */
const spoken = (word: string): string => word.toLowerCase().replace(/^i(?=['’])/, 'I');
