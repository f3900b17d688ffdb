import type { Design } from './design';
import { calibrate } from './calibrate';
import { type Fitted, fitLogistic, type Penalty } from './logistic';
import { NEVER } from './penalty';
import { type Columns, dot, type Rows } from './rows';

export interface Learned {
  fitted: Fitted;
  /** Share of the hottest part's sum that counts once more. */
  hottest: number;
  /** Probability of each message from a fit that had not seen it. */
  unseen: Float64Array;
}

export interface Task {
  design: Design;
  columns: Columns;
  labels: Uint8Array;
  penalty: Penalty;
  /** For learning, and for calibration. */
  weights: { learn: Float64Array; mix: Float64Array };
  fold: Int32Array;
  folds: number;
  /** Whether the hottest part counts once more for this label. */
  heated: boolean;
}

/**
 * Fits a label on all messages, and tells how it does on messages that it has not seen: those of each fold are scored by a fit
 * on the other folds, and the scores calibrated (a scale, a shift, and how much the hottest part adds).
 */
export function learn(task: Task): Learned {
  const { design, columns, labels, penalty, weights, fold, folds, heated } = task;
  const { rows } = design;
  const fit = (weight: Float64Array, start?: Fitted): Fitted =>
    fitSparsely(rows, columns, labels, weight, penalty, start);
  const all = fit(weights.learn);
  const score = new Float64Array(rows.count);
  const hot = new Float64Array(rows.count);
  for (let out = 0; out < folds; out++) {
    const without = weights.learn.map((weight, row) => (fold[row] === out ? 0 : weight));
    const fitted = fit(without, all);
    const hottest = heated ? hottestSums(design, fitted.weights) : hot;
    for (let row = 0; row < rows.count; row++) {
      if (fold[row] !== out) continue;
      score[row] = fitted.bias + dot(rows, row, fitted.weights);
      if (heated) hot[row] = hottest[row] as number;
    }
  }
  const { scale, extra, shift } = calibrate(score, heated ? hot : null, labels, weights.mix);
  return {
    fitted: { bias: all.bias * scale + shift, weights: all.weights.map((weight) => weight * scale) },
    hottest: heated ? Math.max(0, extra / scale) : 0,
    unseen: score.map(
      (value, row) => 1 / (1 + Math.exp(-(scale * value + Math.max(0, extra) * (hot[row] as number) + shift))),
    ),
  };
}

/** Weights nearer to nothing than this are nothing. */
const LEAST_WEIGHT = 0.08;
/** How much of the pull to nothing is left in the second fit. */
const RELAXED = 0.5;

/**
 * Fits twice: first to see which weights are worth having, then only those, no longer drawn to nothing (the relaxed lasso of
 * Meinshausen 2007, https://doi.org/10.1016/j.csda.2006.12.019): what is left out is made up for by the rest.
 */
function fitSparsely(
  rows: Rows,
  columns: Columns,
  labels: Uint8Array,
  weight: Float64Array,
  penalty: Penalty,
  start?: Fitted,
): Fitted {
  const first = fitLogistic(rows, columns, labels, weight, penalty, { start });
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
