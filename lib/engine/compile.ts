import { type Cue, cuesOf } from './facts/cues';
import { effectsOf, masksOf, rolesOf } from './engine-words';
import { Chosen, heedFlags, type Owners } from './match/choose';
import type { PatternRefusal } from './match/compile-patterns';
import { Matcher } from './match/matcher';
import { Matches } from './match/matches';
import type { Pack, Rule, Weights } from './pack';
import { once } from './once';
import { prepare, type Prepared } from './prepare';
import { type DraftWeights, noDraftWeights } from './review/draft-weights';
import { topicOfText, type Topic } from './review/topic';
import { byStep, type Shelved } from './suggest/by-step';
import { type LanguageSigns, languageSigns } from './text/language';
import { Scanner } from './text/scanner';
import { type Vocabulary, vocabularyOf } from './text/vocabulary';
import { Words } from './text/words';
import type { Step } from './types';
import { personsOf } from './weigh/persons';
import { conductOf } from './weigh/conduct';
import { compileWeights, type Weigher } from './weigh/weigher';

/** Packs and weights made ready to read with. Holds scratch: one engine reads one text at a time. */
export interface Engine {
  packs: readonly Pack[];
  rules: readonly Rule[];
  /** The pack that rule number i came from. */
  originOf: readonly string[];
  /** The number of a rule, by its id. */
  numberOf: ReadonlyMap<string, number>;
  /** Every phrasing, by the step that it makes. */
  phrasings: ReadonlyMap<Step, readonly Shelved[]>;
  vocabulary: Vocabulary;
  scanner: Scanner;
  matcher: Matcher;
  owners: Owners;
  /** What each word does to the words after it (`scope/scope.ts`). */
  effects: Uint8Array;
  /** Whom each word speaks of (`weigh/forms.ts`). */
  persons: Uint8Array;
  /** Which languages each word is a small word of (`text/language.ts`). */
  languages: LanguageSigns;
  weigher: Weigher;
  /** The kind of conduct that each rule speaks of, by rule number (`weigh/conduct.ts`). */
  conduct: Uint16Array;
  /** What each rule says as a fact, by rule number (`facts/cues.ts`). */
  cues: readonly (Cue | null)[];
  /** What the marks of a draft weigh. */
  draftWeights: DraftWeights;
  /** Stems of the words that any service reply may hold: they tell nothing of what it is about. */
  serviceTalk: Topic;
  scratch: { words: Words; found: Matches; chosen: Chosen; governors: Int32Array };
}

const DEFAULT_HEED = ['negation', 'quotation'] as const;

/** Prepares packs and assembles an engine from them: for tests and scripts. The extension keeps what was prepared. */
export function compile(
  packs: readonly Pack[],
  weights: Weights,
  draftWeights: DraftWeights = noDraftWeights,
): { engine: Engine; refusals: readonly PatternRefusal[] } {
  const { prepared, refusals } = prepare(packs, weights);
  return { engine: assemble(prepared, weights, draftWeights), refusals };
}

/** An engine from prepared packs: no pattern is looked at, so it takes a few milliseconds. */
export function assemble(prepared: Prepared, weights: Weights, draftWeights: DraftWeights): Engine {
  const { packs, rules, originOf, classes, owner, role, tables } = prepared;
  const vocabulary = vocabularyOf(prepared.letters, prepared.tables.words);
  // What a first reading does without waits until it is asked for.
  const numberOf = once(() => new Map(rules.map(({ id }, number) => [id, number])));
  const phrasings = once(() => byStep(packs));
  const serviceTalk = once(() => topicOfText((classes['service-talk'] ?? []).join(' ')));
  return {
    packs,
    rules,
    originOf,
    get numberOf() {
      return numberOf();
    },
    get phrasings() {
      return phrasings();
    },
    vocabulary,
    scanner: new Scanner(vocabulary, masksOf(vocabulary, classes.swear ?? []), rolesOf(vocabulary)),
    matcher: new Matcher(tables),
    owners: {
      owner,
      role,
      heeds: Uint16Array.from(rules, (rule) => heedFlags(rule.heed ?? DEFAULT_HEED)),
      off: new Uint8Array(rules.length),
    },
    effects: effectsOf(vocabulary, classes.not ?? []),
    persons: personsOf(vocabulary),
    languages: languageSigns(vocabulary),
    weigher: compileWeights(rules, weights),
    conduct: conductOf(rules),
    cues: cuesOf(rules),
    draftWeights,
    get serviceTalk() {
      return serviceTalk();
    },
    scratch: { words: new Words(), found: new Matches(), chosen: new Chosen(), governors: new Int32Array(256) },
  };
}

/** Switches rules off by id, and all others on: their matches do not count. */
export function switchOff(engine: Engine, ids: readonly string[]): void {
  const off = new Set(ids);
  engine.rules.forEach((rule, number) => (engine.owners.off[number] = off.has(rule.id) ? 1 : 0));
}
