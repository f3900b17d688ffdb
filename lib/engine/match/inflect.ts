const VOWELS = 'aeiou';
const isVowel = (letter: string | undefined): boolean => letter !== undefined && VOWELS.includes(letter);

/**
 * A word with its regular inflections, as `word~` in a pattern means it: refund → refund, refunds, refunded, refunding;
 * charge → charging; try → tries, tried; stop → stopped. Irregular forms are written out in the pattern.
 */
export function inflect(word: string): string[] {
  const last = word.at(-1);
  const before = word.at(-2);
  if (last === 'e') return [word, `${word}s`, `${word}d`, `${word.slice(0, -1)}ing`];
  if (last === 'y' && !isVowel(before)) {
    const stem = word.slice(0, -1);
    return [word, `${stem}ies`, `${stem}ied`, `${word}ing`];
  }
  const plural = /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
  const forms = [word, plural, `${word}ed`, `${word}ing`];
  // A short word that ends consonant, vowel, consonant doubles the last: stop, stopped; longer ones may (cancelled).
  const doubles = !isVowel(last) && isVowel(before) && !isVowel(word.at(-3)) && !'wxyh'.includes(last as string);
  if (doubles) forms.push(`${word}${last as string}ed`, `${word}${last as string}ing`);
  return forms;
}
