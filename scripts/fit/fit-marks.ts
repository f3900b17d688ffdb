import { type DraftWeights, type Engine, type Mark, marks } from '../../lib/engine';
import { doingFeatures, DOES } from '../../lib/engine/review/draft-weights';
import { fitLogistic, type Fitted, type Penalty } from './logistic';
import { claimsOf, isClaimed, isSaid, mayWeigh } from './mark-claims';
import { markThreshold } from './mark-threshold';
import { NEVER } from './penalty';
import type { LabelledReply } from './reply-rows';
import { dot, RowsBuilder, transpose } from './rows';

/** A feature of fewer replies is left out. */
const FEWEST = 3;
const FOLDS = 10;
const CLAIM = 1;
/** A slot left open settles it by itself. */
const SURE_CLAIM = 6;
/** Words are many and each is seen seldom: most of them should weigh nothing. */
const RIDGE = { word: 4, claimed: 1.5, other: 5 };
const LASSO = { word: 0.5, claimed: 0, other: 0.2 };
const IS_WORD = /^(?:word|stem):/;
/** Weights that count for less, in log-odds, are left out: they cost bytes and change no call. */
const LEAST_WEIGHT = 0.05;
/** A reply of our own teaches, but its wording is ours and not that of those who write replies. */
const OWN = 0.6;

export interface FittedMarks {
  weights: DraftWeights;
  /** By mark: the probability of each reply from a fit that had not seen it. */
  unseen: ReadonlyMap<Mark, Float64Array>;
}

interface FittedMark extends Fitted {
  names: readonly string[];
  unseen: Float64Array;
  threshold: number;
}

/**
 * Fits the weight of every feature for every mark: first of what a reply does, then of the rest, which may go by whether anything is done.
 * `features[i]` are those of `replies[i]`.
 */
export function fitMarks(
  engine: Engine,
  replies: readonly LabelledReply[],
  features: readonly ReadonlySet<string>[],
): FittedMarks {
  const fitted = new Map<Mark, FittedMark>();
  for (const mark of DOES) fitted.set(mark, fitMark(engine, mark, replies, features));
  const does = (row: number): Set<Mark> =>
    new Set(DOES.filter((mark) => calledUnseen(fitted.get(mark) as FittedMark, row)));
  const more = features.map((set, row) => new Set([...set, ...doingFeatures(set, does(row))]));
  for (const mark of marks) if (!fitted.has(mark)) fitted.set(mark, fitMark(engine, mark, replies, more));
  return { weights: pack(fitted), unseen: new Map([...fitted].map(([mark, { unseen }]) => [mark, unseen])) };
}

const calledUnseen = ({ unseen, threshold }: FittedMark, row: number): boolean => (unseen[row] as number) >= threshold;

function fitMark(
  engine: Engine,
  mark: Mark,
  replies: readonly LabelledReply[],
  features: readonly ReadonlySet<string>[],
): FittedMark {
  const claims = claimsOf(engine).get(mark);
  const names = namesOf(features).filter((name) => mayWeigh(claims, mark, name));
  const number = new Map(names.map((name, index) => [name, index]));
  const builder = new RowsBuilder(names.length);
  for (const set of features) builder.add([...set].flatMap((name) => number.get(name) ?? []));
  const rows = builder.build();
  const columns = transpose(rows);
  const truth = Uint8Array.from(replies, (reply) => (reply.marks.includes(mark) ? 1 : 0));
  const penalties = penaltiesFor(claims, names, mark);
  const everything = Float64Array.from(replies, ({ set }) => (set === 'own' ? OWN : 1));
  const all = penalties.map((penalty) => fitLogistic(rows, columns, truth, everything, penalty));
  const unseen = new Float64Array(rows.count);
  for (let out = 0; out < FOLDS; out++) {
    const without = everything.map((weight, row) => (row % FOLDS === out ? 0 : weight));
    const { bias, weights } = mean(
      penalties.map((penalty, index) => fitLogistic(rows, columns, truth, without, penalty, { start: all[index] })),
    );
    for (let row = out; row < rows.count; row += FOLDS)
      unseen[row] = 1 / (1 + Math.exp(-(bias + dot(rows, row, weights))));
  }
  return { ...mean(all), names, unseen, threshold: markThreshold(mark, truth, unseen, replies) };
}

function namesOf(features: readonly ReadonlySet<string>[]): string[] {
  const counts = new Map<string, number>();
  for (const set of features) for (const feature of set) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return [...counts]
    .filter(([name, count]) => count >= FEWEST || name.startsWith('rule:'))
    .map(([name]) => name)
    .sort();
}

/** The mean of fits in log-odds: where each errs in a way of its own, it errs less than either. */
const mean = (fits: readonly Fitted[]): Fitted => ({
  bias: fits.reduce((sum, { bias }) => sum + bias, 0) / fits.length,
  weights: (fits[0] as Fitted).weights.map(
    (_, feature) => fits.reduce((sum, { weights }) => sum + (weights[feature] as number), 0) / fits.length,
  ),
});

/** Marks that few replies earn are fitted twice: by everything, and by what is said alone. */
function penaltiesFor(claims: ReadonlySet<string> | undefined, names: readonly string[], mark: Mark): Penalty[] {
  const everything = penaltyFor(claims, names, mark);
  if (isSaid(claims, mark, '') === undefined) return [everything];
  const ridge = everything.ridge.map((value, feature) =>
    isSaid(claims, mark, names[feature] as string) === true ? value : NEVER,
  );
  return [everything, { ...everything, ridge }];
}

function penaltyFor(claims: ReadonlySet<string> | undefined, names: readonly string[], mark: Mark): Penalty {
  const size = names.length;
  const penalty: Penalty = {
    prior: new Float64Array(size),
    ridge: new Float64Array(size),
    lasso: new Float64Array(size),
    floor: new Float64Array(size).fill(-Infinity),
  };
  names.forEach((name, feature) => {
    const claimed = isClaimed(claims, name, mark);
    const kind = IS_WORD.test(name) ? 'word' : claimed ? 'claimed' : 'other';
    penalty.ridge[feature] = RIDGE[kind];
    penalty.lasso[feature] = LASSO[kind];
    if (claimed) {
      penalty.prior[feature] = mark === 'placeholder' ? SURE_CLAIM : CLAIM;
      penalty.floor[feature] = 0;
    }
  });
  return penalty;
}

function pack(fitted: ReadonlyMap<Mark, FittedMark>): DraftWeights {
  const features: Record<string, number[]> = {};
  const of = (mark: Mark): FittedMark => fitted.get(mark) as FittedMark;
  marks.forEach((mark, index) => {
    of(mark).names.forEach((name, feature) => {
      const weight = Math.round((of(mark).weights[feature] as number) * 100);
      if (Math.abs(weight) >= 100 * LEAST_WEIGHT) (features[name] ??= []).push(index, weight);
    });
  });
  return {
    marks,
    bias: marks.map((mark) => Math.round(of(mark).bias * 100)),
    thresholds: marks.map((mark) => of(mark).threshold),
    features: Object.fromEntries(Object.entries(features).sort(([one], [other]) => (one < other ? -1 : 1))),
  };
}
