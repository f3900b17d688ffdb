import { type DraftWeights, type Engine, type Mark, marks } from '../../lib/engine';
import { fitLogistic, type Penalty } from './logistic';
import { claimsMark, mayWeigh } from './mark-claims';
import type { LabelledReply } from './reply-rows';
import { dot, RowsBuilder, transpose } from './rows';
import { bestThreshold, surestThreshold } from './thresholds';

/** A feature of fewer replies is left out. */
const FEWEST = 3;
const FOLDS = 10;
const CLAIM = 1;
const RIDGE = { word: 9, claimed: 1.5, other: 3 };
/** Replies written for the gold set are as a third of the replies that count, and a sixth of those to learn from. */
const WRITTEN = 1.6;
/** A reply is not called inflaming on less. */
const SUREST: Partial<Record<Mark, number>> = { inflames: 0.9 };

export interface FittedMarks {
  weights: DraftWeights;
  /** By mark: the probability of each gold reply from a fit that had not seen it. */
  unseen: ReadonlyMap<Mark, Float64Array>;
}

/** Fits the weight of every feature for every mark. `features[i]` are those of `replies[i]`; own replies come last and are learned from only. */
export function fitMarks(
  engine: Engine,
  replies: readonly LabelledReply[],
  features: readonly ReadonlySet<string>[],
): FittedMarks {
  const counts = new Map<string, number>();
  for (const set of features) for (const feature of set) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts]
    .filter(([name, count]) => count >= FEWEST || name.startsWith('rule:'))
    .map(([name]) => name)
    .sort();
  const number = new Map(names.map((name, index) => [name, index]));
  const fold = foldsOf(replies);
  const share = Float64Array.from(replies, ({ set }) => (set === 'written' ? WRITTEN : set === 'own' ? 0 : 1));
  const unseen = new Map<Mark, Float64Array>();
  const bias: number[] = [];
  const thresholds: number[] = [];
  const table: Record<string, number[]> = {};

  marks.forEach((mark, index) => {
    const builder = new RowsBuilder(names.length);
    for (const set of features)
      builder.add([...set].filter((name) => mayWeigh(mark, name)).flatMap((name) => number.get(name) ?? []));
    const rows = builder.build();
    const columns = transpose(rows);
    const truth = Uint8Array.from(replies, (reply) => (reply.marks.includes(mark) ? 1 : 0));
    const penalty = penaltyFor(engine, names, mark);
    const everything = new Float64Array(rows.count).fill(1);
    const all = fitLogistic(rows, columns, truth, everything, penalty);
    const chance = new Float64Array(rows.count);
    for (let out = 0; out < FOLDS; out++) {
      const without = everything.map((weight, row) => (fold[row] === out ? 0 : weight));
      const fitted = fitLogistic(rows, columns, truth, without, penalty, { start: all });
      for (let row = 0; row < rows.count; row++) {
        if (fold[row] === out) chance[row] = 1 / (1 + Math.exp(-(fitted.bias + dot(rows, row, fitted.weights))));
      }
    }
    unseen.set(mark, chance);
    const sure = SUREST[mark];
    const best = bestThreshold(truth, chance, share);
    thresholds.push(sure === undefined ? best : Math.max(best, surestThreshold(truth, chance, share, sure)));
    bias.push(Math.round(all.bias * 100));
    names.forEach((name, feature) => {
      const weight = Math.round((all.weights[feature] as number) * 100);
      if (weight !== 0 && mayWeigh(mark, name)) (table[name] ??= []).push(index, weight);
    });
  });
  return { weights: { marks: [...marks], bias, thresholds, features: table }, unseen };
}

/** Replies in turn, own ones in no fold: they are never held out. */
const foldsOf = (replies: readonly LabelledReply[]): Int32Array =>
  Int32Array.from(replies, ({ set }, row) => (set === 'own' ? -1 : row % FOLDS));

function penaltyFor(engine: Engine, names: readonly string[], mark: Mark): Penalty {
  const size = names.length;
  const penalty: Penalty = {
    prior: new Float64Array(size),
    ridge: new Float64Array(size),
    lasso: new Float64Array(size),
    floor: new Float64Array(size).fill(-Infinity),
  };
  names.forEach((name, feature) => {
    const claimed = claimsMark(engine, name, mark);
    penalty.ridge[feature] = name.startsWith('word:') ? RIDGE.word : claimed ? RIDGE.claimed : RIDGE.other;
    penalty.lasso[feature] = name.startsWith('word:') ? 0.1 : 0;
    if (claimed) {
      penalty.prior[feature] = CLAIM;
      penalty.floor[feature] = 0;
    }
  });
  return penalty;
}
