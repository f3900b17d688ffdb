import { Chosen, EXCEPTS, heedFlags, LEARNED, MATCHES, type Owners } from './match/choose';
import { compilePatterns, type PatternRefusal } from './match/compile-patterns';
import { Matcher, Matches } from './match/matcher';
import type { Pack, Rule, Weights } from './pack';
import { BREAKS_OFF, NEGATES, SUPPOSES } from './scope/scope';
import { inflect } from './match/inflect';
import { normaliseWord } from './text/normalise';
import { ABBREVIATION, AFTER_AMOUNT, BEFORE_AMOUNT, Scanner } from './text/scanner';
import type { Vocabulary } from './text/vocabulary';
import { Words } from './text/words';
import { PERSON_WORDS, personsOf } from './weigh/forms';
import { type DraftWeights, noDraftWeights } from './review/draft-weights';
import { topicOfText, type Topic } from './review/topic';
import { compileWeights, type Weigher } from './weigh/weigher';

/** Packs and weights made ready to read with. Holds scratch: one engine reads one text at a time. */
export interface Engine {
  packs: readonly Pack[];
  rules: readonly Rule[];
  /** The pack that rule number i came from. */
  originOf: readonly string[];
  vocabulary: Vocabulary;
  scanner: Scanner;
  matcher: Matcher;
  owners: Owners;
  /** What each word does to the words after it (`scope/scope.ts`). */
  effects: Uint8Array;
  /** Whom each word speaks of (`weigh/forms.ts`). */
  persons: Uint8Array;
  weigher: Weigher;
  /** What the marks of a draft weigh. */
  draftWeights: DraftWeights;
  /** Stems of the words that any service reply may hold: they tell nothing of what it is about. */
  serviceTalk: Topic;
  scratch: { words: Words; found: Matches; chosen: Chosen; governors: Int32Array };
}

const DEFAULT_HEED = ['negation', 'quotation'] as const;

/**
 * Compiles packs, in order of precedence (a later pack's rule or class of the same id replaces the earlier one's), with
 * fitted weights for messages and for drafts. Refusals name patterns that match nothing; checked packs (`lib/packs`) have none.
 */
export function compile(
  packs: readonly Pack[],
  weights: Weights,
  draftWeights: DraftWeights = noDraftWeights,
): { engine: Engine; refusals: readonly PatternRefusal[] } {
  const rules = new Map<string, { rule: Rule; pack: string }>();
  const classes = new Map<string, readonly string[]>();
  for (const pack of packs) {
    for (const wordClass of pack.classes) classes.set(wordClass.id, wordClass.words);
    for (const rule of pack.rules) rules.set(rule.id, { rule, pack: pack.id });
  }
  const list = [...rules.values()];

  const sources: string[] = [];
  const owner: number[] = [];
  const role: number[] = [];
  const add = (source: string, of: number, as: number): void => {
    sources.push(source);
    owner.push(of);
    role.push(as);
  };
  list.forEach(({ rule }, number) => {
    for (const pattern of rule.patterns) add(pattern, number, MATCHES);
    for (const pattern of rule.unless ?? []) add(pattern, number, EXCEPTS);
  });
  const weigher = compileWeights(
    list.map(({ rule }) => rule),
    weights,
  );
  weigher.groups.forEach((group, index) => add(group, list.length + index, LEARNED));

  const { vocabulary, tables, refusals } = compilePatterns(sources, classes, SCOPE_WORDS);
  const effects = bitsOf(vocabulary, [
    [spelledOut(classes.get('not') ?? []), NEGATES],
    [CONDITIONS, SUPPOSES],
    [BREAKS, BREAKS_OFF],
  ]);
  const roles = bitsOf(vocabulary, [
    [CURRENCIES, AFTER_AMOUNT],
    [CURRENCY_CODES, BEFORE_AMOUNT],
    [ABBREVIATIONS, ABBREVIATION],
  ]);
  const engine: Engine = {
    packs,
    rules: list.map(({ rule }) => rule),
    originOf: list.map(({ pack }) => pack),
    vocabulary,
    scanner: new Scanner(vocabulary, masksOf(vocabulary.words, classes.get('swear') ?? []), roles),
    matcher: new Matcher(tables),
    owners: {
      owner: Int32Array.from(owner),
      role: Uint8Array.from(role),
      heeds: Uint16Array.from(list.map(({ rule }) => heedFlags(rule.heed ?? DEFAULT_HEED))),
    },
    effects,
    persons: personsOf(vocabulary),
    weigher,
    draftWeights,
    serviceTalk: topicOfText((classes.get('service-talk') ?? []).join(' ')),
    scratch: { words: new Words(), found: new Matches(), chosen: new Chosen(), governors: new Int32Array(256) },
  };
  return { engine, refusals };
}

const CURRENCIES =
  'usd dollars dollar bucks gbp pounds pound quid eur euros euro inr rupees rupee rs aud cad nzd sgd aed pence cents'.split(
    ' ',
  );
const CURRENCY_CODES = 'usd gbp eur inr rs aud cad nzd sgd aed chf'.split(' ');
const ABBREVIATIONS = 'mr mrs ms dr st vs approx incl ext etc eg ie'.split(' ');
const CONDITIONS = 'if unless would could should whether suppose hypothetically'.split(' ');
const BREAKS = 'but because although though however and so yet'.split(' ');
const SCOPE_WORDS = [...CURRENCIES, ...CURRENCY_CODES, ...ABBREVIATIONS, ...CONDITIONS, ...BREAKS, ...PERSON_WORDS];

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

/** Swear words of one word, by length. */
function masksOf(known: readonly string[], swears: readonly string[]): Map<number, string[]> {
  const spelt = new Set(known);
  const masks = new Map<number, string[]>();
  for (const word of new Set(spelledOut(swears))) {
    if (word.length < 3 || !spelt.has(word)) continue;
    const list = masks.get(word.length);
    if (list === undefined) masks.set(word.length, [word]);
    else list.push(word);
  }
  return masks;
}
