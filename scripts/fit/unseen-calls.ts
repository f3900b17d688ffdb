import type { Reading } from '../../lib/engine';
import { coreFlags, customerTypes, tones } from '../../lib/engine/types';
import { STEPS } from '../../lib/engine/weigh/claims';
import { chooseCallings, type RuleSigns } from './callings';
import type { Study } from './fit-weights';
import { learn } from './learn';
import { callTones } from './thresholds';

/** What a reading calls. */
export type Calls = Pick<Reading, 'tone' | 'types' | 'flags'>;

/**
 * What each message of `dev` would be called by a fit without its fold and by thresholds from the other folds: a quarter of the work of
 * `crossFitted`, as calibration (two or three numbers a label) is done once for all folds. For comparing fits with each other.
 */
export function unseenCalls({ corpus, signs, tasks, progress }: Study): Calls[] {
  const { messages, firstOfDev, fold, folds, weight } = corpus;
  const unseen = new Map(
    [...tasks].map(([label, task]) => {
      progress(label);
      return [label, learn(task, null).unseen];
    }),
  );
  const chances = (label: string): Float64Array => unseen.get(label) ?? new Float64Array(messages.length);
  const byFold = Array.from({ length: folds }, (_, out) => {
    const counts = weight.call.map((count, row) => (fold[row] === out ? 0 : count));
    const { thresholds, claimed } = chooseCallings(messages, unseen, signs, counts);
    const from = (label: string): number => thresholds.get(label) ?? 1;
    const tone = callTones(STEPS.map(chances), STEPS.map(from));
    return (row: number): Calls => {
      const isCalled = (label: string): boolean =>
        (chances(label)[row] as number) >= from(label) && mayBeCalled(label, row, claimed, signs);
      return {
        tone: tones[tone[row] as number] ?? 'calm',
        types: customerTypes.filter((type) => isCalled(type)),
        flags: coreFlags.filter((flag) => isCalled(flag)),
      };
    };
  });
  return messages.slice(firstOfDev).map((_, index) => {
    const row = firstOfDev + index;
    return (byFold[fold[row] as number] as (row: number) => Calls)(row);
  });
}

function mayBeCalled(label: string, row: number, claimed: ReadonlySet<string>, signs: RuleSigns): boolean {
  if (label === 'bad-faith') return signs.conduct[row] === 1;
  return !claimed.has(label) || signs.claims.get(label)?.[row] === 1;
}
