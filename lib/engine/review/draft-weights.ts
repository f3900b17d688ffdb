import { type Mark, marks } from '../types';

/**
 * What the marks of a draft weigh: fitted by `npm run fit`, shipped as `draft-weights.json`. A weight is in hundredths of log-odds;
 * `features` holds flat pairs [number of the mark, weight, …] by feature (`features.ts`).
 */
export interface DraftWeights {
  marks: readonly string[];
  bias: readonly number[];
  /** Probability from which a mark is called. */
  thresholds: readonly number[];
  features: Readonly<Record<string, readonly number[]>>;
}

export const noDraftWeights: DraftWeights = { marks: [], bias: [], thresholds: [], features: {} };

export interface Weighed {
  probability: Readonly<Record<Mark, number>>;
  called: ReadonlySet<Mark>;
}

/** What a reply does is weighed first: whether it gives a reason or sends elsewhere matters only where it does nothing. */
export const DOES: readonly Mark[] = ['ownership', 'next-step', 'question'];

/** The marks of a draft with these features. Without weights no mark is called. */
export function weighMarks(weights: DraftWeights, features: ReadonlySet<string>): Weighed {
  const first = probabilities(weights, features);
  const does = new Set(DOES.filter((mark) => first[mark] >= thresholdOf(weights, mark)));
  const probability = probabilities(weights, new Set([...features, ...doingFeatures(features, does)]));
  for (const mark of DOES) probability[mark] = first[mark];
  return { probability, called: new Set(marks.filter((mark) => probability[mark] >= thresholdOf(weights, mark))) };
}

/** `does:…` and `does-not:…`, and what stands there while nothing is done: `stuck:…`. Only marks that are not in DOES may go by them. */
export function doingFeatures(features: ReadonlySet<string>, does: ReadonlySet<Mark>): string[] {
  const derived = DOES.map((mark) => (does.has(mark) ? `does:${mark}` : `does-not:${mark}`));
  const forward = does.has('ownership') || does.has('next-step');
  if (!forward) derived.push('does:nothing');
  if (!forward && !does.has('question')) derived.push('does:nothing-at-all');
  for (const feature of features) {
    if (!feature.startsWith('speaks:')) continue;
    if (!forward) derived.push(`stuck:${feature}`);
    if (!does.has('ownership')) derived.push(`unowned:${feature}`);
  }
  return derived;
}

const thresholdOf = (weights: DraftWeights, mark: Mark): number =>
  weights.thresholds[weights.marks.indexOf(mark)] ?? Infinity;

function probabilities(weights: DraftWeights, features: ReadonlySet<string>): Record<Mark, number> {
  const scores = weights.bias.map((bias) => bias / 100);
  for (const feature of features) {
    const pairs = weights.features[feature];
    if (pairs === undefined) continue;
    for (let index = 0; index < pairs.length; index += 2) {
      const mark = pairs[index] as number;
      scores[mark] = (scores[mark] as number) + (pairs[index + 1] as number) / 100;
    }
  }
  const chanceOf = (mark: Mark): number => {
    const score = scores[weights.marks.indexOf(mark)];
    return score === undefined ? 0 : 1 / (1 + Math.exp(-score));
  };
  return Object.fromEntries(marks.map((mark) => [mark, chanceOf(mark)])) as Record<Mark, number>;
}
