import type { GoldMessage } from '../gold';

const kindOf = (message: GoldMessage): string => `${message.set} ${message.tone}`;
const tally = (messages: readonly GoldMessage[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const message of messages) counts.set(kindOf(message), (counts.get(kindOf(message)) ?? 0) + 1);
  return counts;
};

/**
 * How much each message of `train` counts so that sources and tones stand as they do in `target`, where rare kinds were
 * gathered on purpose; smoothed, with mean 1. Only counts of the target are looked at, never its texts.
 */
export function mixWeights(train: readonly GoldMessage[], target: readonly GoldMessage[]): Float64Array {
  const have = tally(train);
  const want = tally(target);
  const weights = Float64Array.from(train, (message) => {
    const kind = kindOf(message);
    return ((want.get(kind) ?? 0) + 0.5) / target.length / (((have.get(kind) ?? 0) + 2) / train.length);
  });
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  return weights.map((weight) => weight / mean);
}

/** Weights for learning: a rare kind counts more, but no message counts for many. */
export const dampened = (weights: Float64Array): Float64Array => weights.map((weight) => Math.min(weight, 6) ** 0.7);

/** Fold number of each message: every kind of message of either part is spread evenly over the folds, by a seeded shuffle. */
export function foldsOf(
  messages: readonly GoldMessage[],
  folds: number,
  seed: number,
  isOfDev: (row: number) => boolean,
): Int32Array {
  const random = mulberry(seed);
  const byKind = new Map<string, number[]>();
  messages.forEach((message, row) => {
    const rare = [...message.types, ...message.flags].filter((label) => label === 'bad-faith' || label === 'safety');
    const kind = `${isOfDev(row) ? 'dev' : 'train'} ${kindOf(message)} ${rare.join(' ')}`;
    byKind.set(kind, [...(byKind.get(kind) ?? []), row]);
  });
  const fold = new Int32Array(messages.length);
  let next = 0;
  for (const kind of [...byKind.keys()].sort()) {
    const rows = byKind.get(kind) as number[];
    for (let last = rows.length - 1; last > 0; last--) {
      const other = Math.floor(random() * (last + 1));
      [rows[last], rows[other]] = [rows[other] as number, rows[last] as number];
    }
    for (const row of rows) fold[row] = next++ % folds;
  }
  return fold;
}

/** A small seeded generator (mulberry32, public domain): the same seed gives the same fit, byte for byte. */
function mulberry(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
