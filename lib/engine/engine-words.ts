import { inflect } from './match/inflect';
import { BREAKS_OFF, NEGATES, SUPPOSES } from './scope/scope';
import { LANGUAGE_WORDS } from './text/language';
import { normaliseWord } from './text/normalise';
import { ABBREVIATION, AFTER_AMOUNT, BEFORE_AMOUNT } from './text/scanner';
import type { Vocabulary } from './text/vocabulary';
import { PERSON_WORDS } from './weigh/persons';

const split = (words: string): string[] => words.split(' ');
const CURRENCIES = split(
  'usd dollars dollar bucks gbp pounds pound quid eur euros euro inr rupees rupee rs aud cad nzd sgd aed pence cents',
);
const CURRENCY_CODES = split('usd gbp eur inr rs aud cad nzd sgd aed chf');
const ABBREVIATIONS = split('mr mrs ms dr st vs approx incl ext etc eg ie');
const CONDITIONS = split('if unless would could should whether suppose hypothetically');
const BREAKS = split('but because although though however and so yet');

/** Words that the engine itself goes by, whatever the packs say: every vocabulary knows them. */
export const ENGINE_WORDS: readonly string[] = [
  ...CURRENCIES,
  ...CURRENCY_CODES,
  ...ABBREVIATIONS,
  ...CONDITIONS,
  ...BREAKS,
  ...PERSON_WORDS,
  ...LANGUAGE_WORDS,
];

/** What each word does to the words after it (`scope/scope.ts`). */
export const effectsOf = (vocabulary: Vocabulary, negators: readonly string[]): Uint8Array =>
  bitsOf(vocabulary, [
    [spelledOut(negators), NEGATES],
    [CONDITIONS, SUPPOSES],
    [BREAKS, BREAKS_OFF],
  ]);

/** What each word means to the tokeniser (`text/scanner.ts`). */
export const rolesOf = (vocabulary: Vocabulary): Uint8Array =>
  bitsOf(vocabulary, [
    [CURRENCIES, AFTER_AMOUNT],
    [CURRENCY_CODES, BEFORE_AMOUNT],
    [ABBREVIATIONS, ABBREVIATION],
  ]);

/** Swear words of one word, by length: what a masked word is compared with. */
export function masksOf(vocabulary: Vocabulary, swears: readonly string[]): Map<number, string[]> {
  const masks = new Map<number, string[]>();
  for (const word of new Set(spelledOut(swears))) {
    if (word.length < 3 || vocabulary.idOf(word) === 0) continue;
    const list = masks.get(word.length);
    if (list === undefined) masks.set(word.length, [word]);
    else list.push(word);
  }
  return masks;
}

/** A column of bits by word number. */
function bitsOf(
  vocabulary: Vocabulary,
  lists: readonly (readonly [words: readonly string[], bit: number])[],
): Uint8Array {
  const column = new Uint8Array(vocabulary.size);
  for (const [words, bit] of lists) {
    for (const word of words) {
      const id = vocabulary.idOf(word);
      if (id > 0) column[id] = (column[id] as number) | bit;
    }
  }
  return column;
}

/** Entries of a class as the vocabulary has them: apostrophes off, inflections written out. */
const spelledOut = (entries: readonly string[]): string[] =>
  entries.flatMap((entry) =>
    entry.endsWith('~') ? inflect(normaliseWord(entry.slice(0, -1))) : [normaliseWord(entry)],
  );
