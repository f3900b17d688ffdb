import { EXCEPTS, LEARNED, MATCHES } from './match/choose';
import { compilingPatterns, type PatternRefusal } from './match/compile-patterns';
import type { MatchTables } from './match/tables';
import type { Pack, Rule, Weights } from './pack';
import { ENGINE_WORDS } from './engine-words';
import { atOnce, type Pieces } from './pieces';
import { learnedGroups } from './weigh/weigher';

/**
 * Packs with their patterns worked out: the slow part of getting ready to read, and all of it plain data, so that it can be
 * done once, when the extension is built or a pack is taken in, and kept as bytes (`bytes.ts`).
 */
export interface Prepared {
  packs: readonly Pack[];
  rules: readonly Rule[];
  /** The pack that rule number i came from. */
  originOf: readonly string[];
  /** Word classes that the engine itself goes by. */
  classes: Readonly<Record<string, readonly string[]>>;
  /** By pattern: the rule, or the feature of a learned word group, that it belongs to; and as what. */
  owner: Int32Array;
  role: Uint8Array;
  /** The letters of the vocabulary (`text/vocabulary.ts`). */
  letters: Uint16Array;
  tables: MatchTables;
}

const CLASSES_OF_THE_ENGINE = ['not', 'swear', 'service-talk'] as const;

/** What was worked out. Refusals name patterns that match nothing; checked packs (`lib/packs`) have none. */
export interface Preparation {
  prepared: Prepared;
  refusals: readonly PatternRefusal[];
}

/** Works out packs, without a pause. */
export const prepare = (packs: readonly Pack[], weights: Weights): Preparation => atOnce(preparing(packs, weights));

/**
 * Works out packs, the one that others stand above first: a later pack's rule, class or phrasing of the same id replaces the
 * earlier one's. A second's work, so it is done in pieces.
 */
export function* preparing(packs: readonly Pack[], weights: Weights): Pieces<Preparation> {
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
  learnedGroups(weights).forEach((group, index) => add(group, list.length + index, LEARNED));

  const { vocabulary, tables, refusals } = yield* compilingPatterns(sources, classes, ENGINE_WORDS);
  const prepared: Prepared = {
    packs: withoutRepeats(packs),
    rules: list.map(({ rule }) => rule),
    originOf: list.map(({ pack }) => pack),
    classes: Object.fromEntries(CLASSES_OF_THE_ENGINE.map((name) => [name, classes.get(name) ?? []])),
    owner: Int32Array.from(owner),
    role: Uint8Array.from(role),
    letters: vocabulary.letters,
    tables,
  };
  return { prepared, refusals };
}

/** Each phrasing once: that of the pack that stands above the others. */
function withoutRepeats(packs: readonly Pack[]): Pack[] {
  const known = new Set<string>();
  const kept = packs.toReversed().map((pack) => {
    const phrasings = pack.phrasings.filter(({ id }) => !known.has(id));
    for (const { id } of phrasings) known.add(id);
    return { ...pack, phrasings };
  });
  return kept.toReversed();
}
