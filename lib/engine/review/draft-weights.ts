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

/** The marks of a draft with these features. Without weights no mark is called. */
export function weighMarks(weights: DraftWeights, features: ReadonlySet<string>): Weighed {
  const scores = weights.bias.map((bias) => bias / 100);
  for (const feature of features) {
    const pairs = weights.features[feature];
    if (pairs === undefined) continue;
    for (let index = 0; index < pairs.length; index += 2) {
      const mark = pairs[index] as number;
      scores[mark] = (scores[mark] as number) + (pairs[index + 1] as number) / 100;
    }
  }
  const probability = Object.fromEntries(marks.map((mark) => [mark, 0])) as Record<Mark, number>;
  const called = new Set<Mark>();
  marks.forEach((mark) => {
    const index = weights.marks.indexOf(mark);
    if (index < 0) return;
    probability[mark] = 1 / (1 + Math.exp(-(scores[index] as number)));
    if (probability[mark] >= (weights.thresholds[index] as number)) called.add(mark);
  });
  return { probability, called };
}
