import { type Reading, type Tone, tones } from '../lib/engine/types';

/** Steps that hold less than this, all together, are not worth naming. */
const ENOUGH = 0.85;

/** What an unsure reading leaves open: the likeliest step of heat with its neighbours, from the coolest to the hottest. */
export function tonesLeftOpen({
  tone,
  toneProbabilities,
}: Pick<Reading, 'tone' | 'toneProbabilities'>): readonly Tone[] {
  const likeliest = toneProbabilities.indexOf(Math.max(...toneProbabilities));
  const called = tones.indexOf(tone);
  let [from, to] = [Math.min(likeliest, called), Math.max(likeliest, called)];
  const held = (): number => toneProbabilities.slice(from, to + 1).reduce((sum, share) => sum + share, 0);
  while (held() < ENOUGH) {
    if ((toneProbabilities[from - 1] ?? -1) > (toneProbabilities[to + 1] ?? -1)) from -= 1;
    else to += 1;
  }
  return tones.slice(from, to + 1);
}

/** "between frustrated and angry": as much as is known, in words. */
export function openTonesWords(open: readonly Tone[]): string {
  const [first, last] = [open[0], open.at(-1)];
  if (open.length < 2) return `perhaps ${first ?? ''}`;
  return open.length === 2
    ? `between ${first ?? ''} and ${last ?? ''}`
    : `anything from ${first ?? ''} to ${last ?? ''}`;
}
