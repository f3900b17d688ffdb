/** How well a calling does: precision, recall, and their mean that counts recall `beta` times. */
export interface Score {
  precision: number;
  recall: number;
  f: number;
}

/** Scores calling each row whose chance is at least `from`, weighted. */
export const fBeta =
  (beta: number) =>
  (truth: Uint8Array, chance: Float64Array, from: number, weight: Float64Array): Score => {
    let both = 0;
    let called = 0;
    let real = 0;
    for (let row = 0; row < truth.length; row++) {
      const w = weight[row] as number;
      const is = (chance[row] as number) >= from;
      if (is) called += w;
      if (truth[row] === 1) real += w;
      if (is && truth[row] === 1) both += w;
    }
    return {
      precision: called === 0 ? 1 : both / called,
      recall: real === 0 ? 1 : both / real,
      f: called + real === 0 ? 1 : ((1 + beta ** 2) * both) / (beta ** 2 * real + called),
    };
  };

const GRID = Array.from({ length: 91 }, (_, index) => (index + 5) / 100);

/** The threshold with the best score; on a plateau its middle, as the next messages will fall on either side. */
export function bestThreshold(truth: Uint8Array, chance: Float64Array, weight: Float64Array, score = fBeta(1)): number {
  return middleOfBest(GRID.map((from) => score(truth, chance, from, weight).f));
}

/** The lowest threshold from which on precision is at least so high; where none is, the highest there is. */
export function surestThreshold(
  truth: Uint8Array,
  chance: Float64Array,
  weight: Float64Array,
  precision: number,
): number {
  const score = fBeta(1);
  let lowest = GRID.at(-1) as number;
  for (const from of [...GRID].reverse()) {
    if (score(truth, chance, from, weight).precision < precision) break;
    lowest = from;
  }
  return lowest;
}

/** The threshold of the grid whose value, averaged with its neighbours', is highest. */
export function middleOfBest(values: readonly number[]): number {
  const smooth = values.map((_, index) => mean(values.slice(Math.max(0, index - 2), index + 3)));
  return GRID[smooth.indexOf(Math.max(...smooth))] as number;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Confusion of four tones, weighted: `table[truth][called]`. */
export function confusion(truth: ArrayLike<number>, called: ArrayLike<number>, weight: ArrayLike<number>): number[][] {
  const table = Array.from({ length: 4 }, () => [0, 0, 0, 0]);
  for (let row = 0; row < truth.length; row++) {
    const line = table[truth[row] as number] as number[];
    line[called[row] as number] = (line[called[row] as number] as number) + (weight[row] as number);
  }
  return table;
}

export function toneF1(table: readonly (readonly number[])[]): number[] {
  return table.map((line, tone) => {
    const called = table.reduce((sum, other) => sum + (other[tone] as number), 0);
    const real = line.reduce((sum, count) => sum + count, 0);
    return called + real === 0 ? 1 : (2 * (line[tone] as number)) / (called + real);
  });
}

/** Cohen's kappa with quadratic weights. */
export function kappa(table: readonly (readonly number[])[]): number {
  const total = table.flat().reduce((sum, count) => sum + count, 0);
  const real = table.map((line) => line.reduce((sum, count) => sum + count, 0));
  const called = table.map((_, tone) => table.reduce((sum, line) => sum + (line[tone] as number), 0));
  let seen = 0;
  let expected = 0;
  table.forEach((line, truth) =>
    line.forEach((count, tone) => {
      const distance = (truth - tone) ** 2;
      seen += distance * count;
      expected += (distance * (real[truth] as number) * (called[tone] as number)) / total;
    }),
  );
  return 1 - seen / expected;
}

export function callTones(steps: readonly Float64Array[], thresholds: readonly number[]): Uint8Array {
  const called = new Uint8Array(steps[0]?.length ?? 0);
  steps.forEach((chance, step) => {
    for (let row = 0; row < called.length; row++)
      if ((chance[row] as number) >= (thresholds[step] as number)) called[row] = step + 1;
  });
  return called;
}

/** Calm messages called angry or abusive: beyond this share every further one costs. */
const CALM_CALLED_ANGRY = 0.01;
const COST = 3;

/**
 * Thresholds of the three steps, found step by step: the best macro-F1 and kappa together (either alone is steeper, and holds less well
 * on other messages) that do not call calm messages angry.
 */
export function toneThresholds(
  steps: readonly Float64Array[],
  truth: Uint8Array,
  weight: Float64Array,
): [number, number, number] {
  const value = (thresholds: readonly number[]): number => {
    const table = confusion(truth, callTones(steps, thresholds), weight);
    const calm = table[0] as number[];
    const scared = ((calm[2] as number) + (calm[3] as number)) / calm.reduce((sum, count) => sum + count, 0);
    return (
      toneF1(table).reduce((sum, score) => sum + score, 0) / 4 +
      kappa(table) -
      COST * Math.max(0, scared - CALM_CALLED_ANGRY)
    );
  };
  let thresholds: [number, number, number] = [0.5, 0.4, 0.4];
  for (let round = 0; round < 3; round++) {
    for (const step of [2, 1, 0] as const) {
      const values = GRID.map((from) => value(thresholds.map((old, at) => (at === step ? from : old))));
      thresholds = thresholds.map((old, at) => (at === step ? middleOfBest(values) : old)) as [number, number, number];
    }
  }
  return thresholds;
}
