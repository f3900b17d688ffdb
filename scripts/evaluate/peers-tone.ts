import type { GoldMessage } from '../gold';
import type { Peer } from '../peers';
import { confusion, toneF1 } from '../fit/thresholds';

/**
 * A peer gives one number; three cuts make four tones of it. The cuts are chosen on `train` for the best macro-F1, each in turn among its
 * percentiles, which is as kind to the peer as it can be.
 */
export function fitCuts(peer: Peer, train: readonly GoldMessage[]): (text: string) => number {
  const heats = train.map(({ text }) => peer.heat(text));
  const truth = train.map(({ tone }) => tone);
  const ones = new Array<number>(truth.length).fill(1);
  const sorted = [...heats].sort((a, b) => a - b);
  const grid = [
    ...new Set(Array.from({ length: 60 }, (_, step) => sorted[Math.floor((step / 60) * sorted.length)] as number)),
    Infinity,
  ];
  const tail = Array.from(
    { length: 12 },
    (_, step) => sorted[Math.floor((0.94 + step * 0.005) * sorted.length)] as number,
  );
  const choices = [...new Set([...grid, ...tail])].sort((a, b) => a - b);
  const toneOf = (heat: number, cuts: readonly number[]): number => cuts.filter((cut) => heat >= cut).length;
  const value = (cuts: readonly number[]): number =>
    toneF1(
      confusion(
        truth,
        heats.map((heat) => toneOf(heat, cuts)),
        ones,
      ),
    ).reduce((sum, f) => sum + f, 0);
  let cuts = [0.3, 0.7, 0.97].map((share) => sorted[Math.floor(share * sorted.length)] as number);
  for (let round = 0; round < 3; round++) {
    for (let place = 0; place < 3; place++) {
      const tries = choices.map((cut) => cuts.map((old, at) => (at === place ? cut : old)).sort((a, b) => a - b));
      const values = tries.map(value);
      cuts = tries[values.indexOf(Math.max(...values))] ?? cuts;
    }
  }
  return (text) => toneOf(peer.heat(text), cuts);
}
