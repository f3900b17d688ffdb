import type { Pack, Weights } from '../engine/pack';

/** Where a flag that only packs know starts from, and from where on it is called: one rule of any strength is enough. */
const NEW_FLAG = { bias: -0.75, threshold: 0.5 };
/** Every label costs every reading something: rules for more flags than this count for nothing. */
const MOST_NEW_FLAGS = 100;
/** A rule of a team is to be enough by itself, and a little more: no message is on the edge of being called. */
const OVER = 0.05;

/**
 * The fitted weights, and what the rules of packs count for flags. Nothing was fitted for them: a team that writes a rule for a
 * flag means that what it matches is one, so the rule counts as much as the flag needs to be called, unless it names a weight.
 */
export function withTeamRules(weights: Weights, packs: readonly Pack[]): Weights {
  const rules = packs.flatMap((pack) => pack.rules);
  const flags = new Set(rules.flatMap(({ speaksFor }) => ('flag' in speaksFor ? [speaksFor.flag] : [])));
  const added = [...flags].filter((flag) => !weights.labels.includes(flag)).slice(0, MOST_NEW_FLAGS);
  const labels = [...weights.labels, ...added];
  const bias = [...weights.bias, ...added.map(() => NEW_FLAG.bias)];
  const thresholds = [...weights.thresholds, ...added.map(() => NEW_FLAG.threshold)];
  const features: Record<string, readonly number[]> = { ...weights.features };
  for (const { id, speaksFor, weight } of rules) {
    if (!('flag' in speaksFor) || weight !== undefined || Object.hasOwn(features, id)) continue;
    const label = labels.indexOf(speaksFor.flag);
    if (label < 0) continue;
    features[id] = [label, (logit(thresholds[label] as number) - (bias[label] as number) + OVER) * 100];
  }
  return {
    ...weights,
    labels,
    bias,
    thresholds,
    claimed: [...weights.claimed, ...added],
    hottest: [...weights.hottest, ...added.map(() => 0)],
    features,
  };
}

const logit = (probability: number): number => Math.log(probability / (1 - probability));
