import { describe, expect, it } from 'vitest';

import { fitLogistic, type Penalty } from './logistic';
import { RowsBuilder, transpose } from './rows';

/** Feature 0 goes with the label three times in four, feature 1 with its absence, feature 2 with nothing. */
const rows = new RowsBuilder(3);
const labels: number[] = [];
for (let index = 0; index < 512; index++) {
  const features = [0, 1, 2].filter((feature) => ((index >> feature) & 1) === 1);
  rows.add(features);
  const leaning = (features.includes(0) ? 1 : 0) - (features.includes(1) ? 1 : 0);
  labels.push(leaning > 0 ? (((index >> 3) & 3) === 0 ? 0 : 1) : leaning < 0 ? 0 : (index >> 5) & 1);
}
const built = rows.build();
const truth = Uint8Array.from(labels);
const ones = new Float64Array(built.count).fill(1);
const penalty = (change: Partial<Record<keyof Penalty, number>> = {}): Penalty => ({
  prior: new Float64Array(3).fill(change.prior ?? 0),
  ridge: new Float64Array(3).fill(change.ridge ?? 1),
  lasso: new Float64Array(3).fill(change.lasso ?? 0),
  floor: new Float64Array(3).fill(change.floor ?? -Infinity),
});
const fit = (change?: Partial<Record<keyof Penalty, number>>): Float64Array =>
  fitLogistic(built, transpose(built), truth, ones, penalty(change)).weights;

describe('logistic regression', () => {
  it('weighs features by what they go with', () => {
    const [first = 0, second = 0, third = 0] = fit();
    expect(first).toBeGreaterThan(1);
    expect(second).toBeLessThan(-1);
    expect(Math.abs(third)).toBeLessThan(0.3);
  });

  it('gives the same weights for the same rows', () => {
    expect(fit()).toEqual(fit());
  });

  it('draws weights to nothing with a lasso, and to their prior with a ridge', () => {
    expect(fit({ lasso: 1000 })).toEqual(new Float64Array(3));
    for (const weight of fit({ ridge: 1e9, prior: 2 })) expect(weight).toBeCloseTo(2, 3);
  });

  it('keeps weights above their floor', () => {
    expect(Math.min(...fit({ floor: 0 }))).toBeGreaterThanOrEqual(0);
  });
});
