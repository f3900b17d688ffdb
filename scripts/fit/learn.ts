import { calibrate } from './calibrate';
import type { Corpus } from './corpus';
import type { Design } from './design';
import { type Fitted, fitLogistic, type Penalty } from './logistic';
import { NEVER } from './penalty';
import { type Columns, dot } from './rows';

export interface Learned {
  fitted: Fitted;
  /** Share of the hottest part's sum that counts once more. */
  hottest: number;
  /** Probability of each message from a fit that had not seen it; 0 in the fold that was left out. */
  unseen: Float64Array;
}

export interface Task {
  design: Design;
  columns: Columns;
  corpus: Corpus;
  labels: Uint8Array;
  penalty: Penalty;
  /** Whether the hottest part counts once more for this label. */
  heated: boolean;
}

/**
 * Weights for the messages of `dev` in the fold `out`, or for messages to come where it is null. What is called how likely is learned
 * from unseen messages: those of each other fold are scored by a fit without it (and without those of `out`), and the scores calibrated
 * (a scale, a shift, and how much the hottest part adds). No fit starts from one that saw more.
 */
export function learn(task: Task, out: number | null): Learned {
  const { design, corpus, labels, heated } = task;
  const { fold, folds, weight } = corpus;
  const score = new Float64Array(labels.length);
  const hot = new Float64Array(labels.length);
  for (let inner = 0; inner < folds; inner++) {
    if (inner === out) continue;
    const fitted = fitWithout(task, out, inner);
    const hottest = heated ? hottestSums(design, fitted.weights) : hot;
    for (let row = 0; row < fold.length; row++) {
      if (fold[row] !== inner) continue;
      score[row] = fitted.bias + dot(design.rows, row, fitted.weights);
      if (heated) hot[row] = hottest[row] as number;
    }
  }
  const counts = weight.call.map((count, row) => (fold[row] === out ? 0 : count));
  const { scale, extra, shift } = calibrate(score, heated ? hot : null, labels, counts);
  const share = Math.max(0, extra);
  const all = fitWithout(task, out, null);
  return {
    fitted: { bias: all.bias * scale + shift, weights: all.weights.map((value) => value * scale) },
    hottest: share / scale,
    unseen: score.map((value, row) =>
      fold[row] === out ? 0 : 1 / (1 + Math.exp(-(scale * value + share * (hot[row] as number) + shift))),
    ),
  };
}

/** The fit on all messages but those of `dev` in the fold `out`, and all of the fold `inner`. */
function fitWithout(task: Task, out: number | null, inner: number | null): Fitted {
  const { fold, firstOfDev, weight } = task.corpus;
  const isLeftOut = (row: number): boolean => fold[row] === inner || (fold[row] === out && row >= firstOfDev);
  return fitSparsely(
    task,
    weight.learn.map((count, row) => (isLeftOut(row) ? 0 : count)),
  );
}

/** Weights nearer to nothing than this are nothing. */
const LEAST_WEIGHT = 0.08;
/** How much of the pull to nothing is left in the second fit. */
const RELAXED = 0.5;

/**
 * Fits twice: first to see which weights are worth having, then only those, no longer drawn to nothing (the relaxed lasso of
 * Meinshausen 2007, https://doi.org/10.1016/j.csda.2006.12.019): what is left out is made up for by the rest.
 */
function fitSparsely({ design: { rows }, columns, labels, penalty }: Task, weight: Float64Array): Fitted {
  const first = fitLogistic(rows, columns, labels, weight, penalty);
  const kept = first.weights.map((value) => (Math.abs(value) < LEAST_WEIGHT ? 0 : value));
  const relaxed: Penalty = {
    ...penalty,
    prior: penalty.prior.map((value, feature) => (kept[feature] === 0 ? 0 : value)),
    ridge: penalty.ridge.map((value, feature) => (kept[feature] === 0 ? NEVER : value)),
    lasso: penalty.lasso.map((value) => value * RELAXED),
  };
  return fitLogistic(rows, columns, labels, weight, relaxed, {
    start: { bias: first.bias, weights: kept },
    passes: 20,
  });
}

/** For each text the sum of its hottest part. */
function hottestSums(design: Design, weights: Float64Array): Float64Array {
  const hottest = new Float64Array(design.rows.count).fill(-Infinity);
  for (let part = 0; part < design.parts.count; part++) {
    const text = design.textOf[part] as number;
    hottest[text] = Math.max(hottest[text] as number, dot(design.parts, part, weights));
  }
  return hottest;
}
