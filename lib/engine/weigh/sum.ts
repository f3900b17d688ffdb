import type { Shown } from './features';
import type { Weigher } from './weigher';

/** Log-odds of each label, and the part of the message that counted once more for it (−1: none). */
export interface Sums {
  scores: Float64Array;
  hottest: Int32Array;
}

/**
 * Adds up what counts. A feature counts once, however often it is there; then, for labels that have a share for it, the part
 * with the highest sum counts that share of its sum once more.
 */
export function sum(weigher: Weigher, shown: Shown): Sums {
  const { table, hottest: shares } = weigher;
  const labels = weigher.labels.length;
  const scores = weigher.bias.slice();
  const inPart = new Float64Array(shown.parts * labels);
  const seen = new Set<number>();
  for (let at = 0; at < shown.count; at++) {
    const feature = shown.feature[at] as number;
    const key = feature * shown.parts + (shown.part[at] as number);
    const anew = !seen.has(-1 - feature);
    if (!anew && seen.has(key)) continue;
    seen.add(-1 - feature).add(key);
    const row = feature * labels;
    const into = (shown.part[at] as number) * labels;
    for (let label = 0; label < labels; label++) {
      const weight = table[row + label] as number;
      if (weight === 0) continue;
      if (anew) scores[label] = (scores[label] as number) + weight;
      inPart[into + label] = (inPart[into + label] as number) + weight;
    }
  }
  for (const feature of shown.forms) {
    for (let label = 0; label < labels; label++) scores[label] = (scores[label] as number) + (table[feature * labels + label] as number);
  }

  const hottest = new Int32Array(labels).fill(-1);
  for (let label = 0; label < labels; label++) {
    if (shares[label] === 0) continue;
    let best = 0;
    for (let part = 1; part < shown.parts; part++) if ((inPart[part * labels + label] as number) > (inPart[best * labels + label] as number)) best = part;
    hottest[label] = best;
    scores[label] = (scores[label] as number) + (shares[label] as number) * (inPart[best * labels + label] as number);
  }
  return { scores, hottest };
}
