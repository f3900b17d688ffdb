import { type DraftWeights, type Engine, type Mark, marks } from '../../lib/engine';
import { doingFeatures, DOES } from '../../lib/engine/review/draft-weights';
import { fitLogistic, type Fitted, type Penalty } from './logistic';
import { claimsOf, isClaimed, mayWeigh } from './mark-claims';
import type { LabelledReply } from './reply-rows';
import { dot, RowsBuilder, transpose } from './rows';
import { bestThreshold, fBeta, surestThreshold } from './thresholds';

/** A feature of fewer replies is left out. */
const FEWEST = 3;
const FOLDS = 10;
const CLAIM = 1;
/** A slot left open settles it by itself. */
const SURE_CLAIM = 6;
const RIDGE = { word: 6, claimed: 1.5, other: 3 };
const WORD_LASSO = 0.3;
/** Of the replies that count in the end, more were written for the gold set than of those to learn from. */
const WRITTEN = 1.6;
/** A reply is not called inflaming on less; above the aim of 0.9, as the rules were written with these replies in sight. */
const SUREST: Partial<Record<Mark, number>> = { inflames: 0.98 };

/** How far above it: a threshold that is chosen on few replies flatters itself. */
const MARGIN = 0.05;

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
  const penalty = penaltyFor(claims, names, mark);
  const everything = new Float64Array(rows.count).fill(1);
  const all = fitLogistic(rows, columns, truth, everything, penalty);
  const unseen = new Float64Array(rows.count);
  for (let out = 0; out < FOLDS; out++) {
    const without = everything.map((weight, row) => (row % FOLDS === out ? 0 : weight));
    const { bias, weights } = fitLogistic(rows, columns, truth, without, penalty, { start: all });
    for (let row = out; row < rows.count; row += FOLDS)
      unseen[row] = 1 / (1 + Math.exp(-(bias + dot(rows, row, weights))));
  }
  return { ...all, names, unseen, threshold: thresholdOf(mark, truth, unseen, replies) };
}

/**
 * Halfway between the best threshold on the labelled replies, which chance moves where a mark is rare, and half of the F1 reached, which
 * is the best one where probabilities are true (Lipton, Elkan & Naryanaswamy 2014, https://doi.org/10.1007/978-3-662-44851-9_15).
 * Our own replies teach, but do not say from where on a mark is called.
 */
function thresholdOf(mark: Mark, truth: Uint8Array, unseen: Float64Array, replies: readonly LabelledReply[]): number {
  const share = Float64Array.from(replies, ({ set }) => (set === 'written' ? WRITTEN : set === 'own' ? 0 : 1));
  const best = bestThreshold(truth, unseen, share);
  const { f } = fBeta(1)(truth, unseen, best, share);
  const likely = Math.round((best + f / 2) * 50) / 100;
  const sure = SUREST[mark];
  return sure === undefined ? likely : Math.max(likely, surestThreshold(truth, unseen, share, sure) + MARGIN);
}

function namesOf(features: readonly ReadonlySet<string>[]): string[] {
  const counts = new Map<string, number>();
  for (const set of features) for (const feature of set) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return [...counts]
    .filter(([name, count]) => count >= FEWEST || name.startsWith('rule:'))
    .map(([name]) => name)
    .sort();
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
    const word = name.startsWith('word:');
    penalty.ridge[feature] = word ? RIDGE.word : claimed ? RIDGE.claimed : RIDGE.other;
    penalty.lasso[feature] = word ? WORD_LASSO : 0;
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
      if (weight !== 0) (features[name] ??= []).push(index, weight);
    });
  });
  return {
    marks,
    bias: marks.map((mark) => Math.round(of(mark).bias * 100)),
    thresholds: marks.map((mark) => of(mark).threshold),
    features: Object.fromEntries(Object.entries(features).sort(([one], [other]) => (one < other ? -1 : 1))),
  };
}
