import type { Shown } from './features';
import type { Weigher } from './weigher';

/** Log-odds of each label, and the part of the message that counted once more for it (−1: none), in scratch that the next sum overwrites. */
export class Sums {
  scores = new Float64Array(0);
  hottest = new Int32Array(0);
  /** By part, then label. */
  inPart = new Float64Array(0);

  /** Nothing is added up yet. */
  reset(bias: Float64Array, parts: number): void {
    const labels = bias.length;
    if (this.scores.length !== labels) {
      this.scores = new Float64Array(labels);
      this.hottest = new Int32Array(labels);
    }
    if (this.inPart.length < parts * labels) this.inPart = new Float64Array(parts * labels * 2);
    this.scores.set(bias);
    this.hottest.fill(-1);
    this.inPart.fill(0, 0, parts * labels);
  }
}

/**
 * Adds up what counts. A feature counts once, however often it is there; then, for labels that have a share for it, the part
 * with the highest sum counts that share of its sum once more.
 */
export function sum(weigher: Weigher, shown: Shown, into: Sums): void {
  const { rowStarts, rowLabels, rowWeights, hottest: shares, times, seenIn } = weigher;
  const labels = weigher.labels.length;
  into.reset(weigher.bias, shown.parts);
  const { scores, hottest, inPart } = into;
  const { count, feature, part } = shown;
  for (let at = 0; at < count; at++) {
    const which = feature[at] as number;
    times[which] = 0;
    seenIn[which] = -1;
  }
  for (let at = 0; at < count; at++) {
    const which = feature[at] as number;
    const where = part[at] as number;
    const before = times[which] as number;
    // Matches of one feature come from left to right, so that its last part is enough to know.
    const anewHere = seenIn[which] !== where;
    times[which] = before + 1;
    seenIn[which] = where;
    if (!anewHere) continue;
    const end = rowStarts[which + 1] as number;
    for (let pair = rowStarts[which] as number; pair < end; pair++) {
      const label = rowLabels[pair] as number;
      const weight = rowWeights[pair] as number;
      if (before === 0) scores[label] = (scores[label] as number) + weight;
      inPart[where * labels + label] = (inPart[where * labels + label] as number) + weight;
    }
  }
  for (let index = 0; index < shown.formCount; index++) {
    const which = shown.forms[index] as number;
    for (let pair = rowStarts[which] as number; pair < (rowStarts[which + 1] as number); pair++) {
      const label = rowLabels[pair] as number;
      scores[label] = (scores[label] as number) + (rowWeights[pair] as number);
    }
  }

  for (let label = 0; label < labels; label++) {
    if (shares[label] === 0) continue;
    let best = 0;
    for (let where = 1; where < shown.parts; where++) {
      if ((inPart[where * labels + label] as number) > (inPart[best * labels + label] as number)) best = where;
    }
    hottest[label] = best;
    scores[label] = (scores[label] as number) + (shares[label] as number) * (inPart[best * labels + label] as number);
  }
}
