import { type Columns, dot, type Rows } from './rows';

/** What is known of each feature before anything is seen. */
export interface Penalty {
  /** Where its weight is drawn to. */
  prior: Float64Array;
  /** Half of it times the squared distance from the prior is added to the loss. */
  ridge: Float64Array;
  /** It times the absolute weight is added to the loss. */
  lasso: Float64Array;
  /** The weight is never below. */
  floor: Float64Array;
}

export interface Fitted {
  bias: number;
  weights: Float64Array;
}

const logistic = (score: number): number => 1 / (1 + Math.exp(-score));

/**
 * Logistic regression with an elastic net, by cyclic coordinate descent with a trust region for each weight
 * (Genkin, Lewis & Madigan 2007, https://doi.org/10.1198/004017007000000245). No randomness: the same rows give the same weights.
 * Rows whose `weight` is 0 are left out.
 */
export function fitLogistic(
  rows: Rows,
  columns: Columns,
  labels: Uint8Array,
  weight: Float64Array,
  penalty: Penalty,
  { passes = 40, tolerance = 1e-3, start }: { passes?: number; tolerance?: number; start?: Fitted | undefined } = {},
): Fitted {
  const weights = start === undefined ? penalty.prior.slice() : start.weights.slice();
  const trust = new Float64Array(rows.features).fill(1);
  const score = new Float64Array(rows.count);
  const chance = new Float64Array(rows.count);
  let bias = start?.bias ?? 0;
  for (let row = 0; row < rows.count; row++) {
    score[row] = bias + dot(rows, row, weights);
    chance[row] = logistic(score[row] as number);
  }

  const idle = new Uint8Array(rows.features);
  for (let pass = 0; pass < passes; pass++) {
    const full = pass % 5 === 0;
    let slope = 0;
    let curve = 1e-9;
    for (let row = 0; row < rows.count; row++) {
      const p = chance[row] as number;
      const w = weight[row] as number;
      slope += w * (p - (labels[row] as number));
      curve += w * p * (1 - p);
    }
    const shift = Math.max(-1, Math.min(1, -slope / curve));
    bias += shift;
    let moved = Math.abs(shift);
    for (let row = 0; row < rows.count; row++) {
      score[row] = (score[row] as number) + shift;
      chance[row] = logistic(score[row] as number);
    }

    for (let feature = 0; feature < rows.features; feature++) {
      if (!full && idle[feature] === 1) continue;
      const from = columns.starts[feature] as number;
      const to = columns.starts[feature + 1] as number;
      if (from === to) continue;
      const now = weights[feature] as number;
      const ridge = penalty.ridge[feature] as number;
      const lasso = penalty.lasso[feature] as number;
      let gradient = ridge * (now - (penalty.prior[feature] as number));
      let curvature = ridge + 1e-9;
      for (let at = from; at < to; at++) {
        const row = columns.rows[at] as number;
        const p = chance[row] as number;
        const w = weight[row] as number;
        gradient += w * (p - (labels[row] as number));
        curvature += w * p * (1 - p);
      }
      const goal = Math.max(penalty.floor[feature] as number, shrink(now - gradient / curvature, lasso / curvature));
      const reach = trust[feature] as number;
      const step = Math.max(-reach, Math.min(reach, goal - now));
      idle[feature] = now === 0 && step === 0 ? 1 : 0;
      trust[feature] = Math.max(2 * Math.abs(step), reach / 2);
      if (step === 0) continue;
      weights[feature] = now + step;
      moved = Math.max(moved, Math.abs(step));
      for (let at = from; at < to; at++) {
        const row = columns.rows[at] as number;
        const sum = (score[row] as number) + step;
        score[row] = sum;
        chance[row] = logistic(sum);
      }
    }
    if (full && moved < tolerance) break;
  }
  return { bias, weights };
}

const shrink = (value: number, by: number): number => (value > by ? value - by : value < -by ? value + by : 0);
