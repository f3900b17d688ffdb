import type { Weights } from '../../lib/engine/pack';
import type { Callings } from './callings';
import type { Design } from './design';
import { LABELS, readsMessages } from './labels';
import type { Learned } from './learn';

/** Weights that count for less, in log-odds, are left out: nobody would see them, and they cost bytes. */
const LEAST_WEIGHT = { rule: 0.03, word: 0.03 };

/** Fitted weights as they are shipped: hundredths, features in order of name. */
export function packWeights(design: Design, learned: ReadonlyMap<string, Learned>, callings: Callings): Weights {
  const features: Record<string, readonly number[]> = {};
  const order = [...design.names.keys()].sort((a, b) =>
    (design.names[a] as string) < (design.names[b] as string) ? -1 : 1,
  );
  for (const feature of order) {
    const rule = design.engine.rules[feature];
    if (rule !== undefined && !readsMessages(rule.speaksFor)) continue;
    const least =
      rule === undefined && feature < design.engine.weigher.firstForm ? LEAST_WEIGHT.word : LEAST_WEIGHT.rule;
    const pairs = LABELS.flatMap((label, index) => {
      const weight = learned.get(label)?.fitted.weights[feature] ?? 0;
      return Math.abs(weight) < least ? [] : [index, Math.round(weight * 100)];
    });
    // A rule without weight is listed too: it was looked at, and counts nothing.
    if (pairs.length > 0 || rule !== undefined) features[design.names[feature] as string] = pairs;
  }
  const of = <T>(value: (label: string) => T): T[] => LABELS.map(value);
  return {
    labels: LABELS,
    bias: of((label) => rounded(learned.get(label)?.fitted.bias ?? 0)),
    thresholds: of((label) => callings.thresholds.get(label) ?? 1),
    claimed: LABELS.filter((label) => callings.claimed.has(label)),
    hottest: of((label) => rounded(learned.get(label)?.hottest ?? 0)),
    sure: callings.sure,
    features,
  };
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
