import type { WordClass } from '../engine/pack';
import { asFault } from './as-fault';
import { type ClassBook, reachOf, wordsOf } from './check-classes';
import type { SoundRule } from './check-patterns';
import { checkExamples, matchingEngine } from './examples';
import type { Faults } from './fault';
import type { Pause } from './pause';
import type { ProvableRule } from './check-shape';

/** Classes that the engine itself goes by where it matches: who negates, who swears. */
const ENGINE_CLASSES = ['not', 'swear'];
/** How much is compiled at a time, in places and words: a small network is made in a few milliseconds. */
const MOST_A_BATCH = 1_500;

/** Whether examples match does not hang on what a rule speaks for. */
const NO_PURPOSE = { speaksFor: { signal: 'example' }, why: '', source: '', strength: 'C' } as const;

/** Compiles the rules, a few at a time, and runs their examples, each to its exact spans. */
export async function runExamples(
  rules: readonly SoundRule[],
  book: ClassBook,
  faults: Faults,
  pause: Pause,
): Promise<void> {
  const ofEngine = reachOf(ENGINE_CLASSES, book);
  for (const batch of batches(rules)) {
    if (faults.full) return;
    await pause();
    const classes = [...new Set([...ofEngine, ...batch.flatMap((rule) => rule.classes)])];
    const entries = batch.map(({ entry }) => ({ ...NO_PURPOSE, ...entry }));
    const { engine, refusals } = matchingEngine([
      { id: 'batch', language: 'en', classes, rules: entries, phrasings: [] },
    ]);
    const refused = new Map(refusals.map(({ pattern, message }) => [pattern, message]));
    for (const { entry, path } of batch) {
      await pause();
      let runs = true;
      for (const list of ['patterns', 'unless'] as const) {
        for (const [index, pattern] of (entry[list] ?? []).entries()) {
          const message = refused.get(pattern);
          if (message === undefined) continue;
          runs = false;
          faults.add({ path: [...path, list, index], ...asFault(message) });
        }
      }
      if (!runs) continue;
      for (const { list, index, message } of checkExamples(engine, entry)) {
        faults.add({
          path: [...path, 'examples', list, index],
          problem: message,
          instead: adviceFor(entry, list),
        });
      }
    }
  }
}

const adviceFor = ({ unless }: ProvableRule, list: 'match' | 'miss'): string =>
  list === 'match'
    ? 'mend the patterns, or put [[ ]] around the words that they match'
    : `write a narrower pattern, or ${unless ? 'another' : 'an'} "unless"; or take the example out`;

/** Rules in order, in lists that are quick to compile. No two of one id stand in one list. */
function* batches(rules: readonly SoundRule[]): Generator<SoundRule[]> {
  let batch: SoundRule[] = [];
  let classes = new Set<WordClass>();
  let places = 0;
  for (const rule of rules) {
    const more = rule.places + wordsOf(rule.classes.filter((one) => !classes.has(one)));
    if (batch.length > 0 && (places + more > MOST_A_BATCH || batch.some(({ entry }) => entry.id === rule.entry.id))) {
      yield batch;
      batch = [];
      classes = new Set();
      places = 0;
    }
    batch.push(rule);
    for (const one of rule.classes) classes.add(one);
    places += more;
  }
  if (batch.length > 0) yield batch;
}
