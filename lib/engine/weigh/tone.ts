import { type Tone, tones } from '../types';

export type ToneProbabilities = readonly [calm: number, frustrated: number, angry: number, abusive: number];

/** Tone is three steps, each with its own sum: at least frustrated, at least angry, abusive. A higher step is never likelier than a lower. */
export function toneProbabilities(frustrated: number, angry: number, abusive: number): ToneProbabilities {
  const two = Math.min(frustrated, angry);
  const three = Math.min(two, abusive);
  return [1 - frustrated, frustrated - two, two - three, three];
}

/** The highest step that is reached, each by its own threshold. */
export function callTone(
  steps: readonly [number, number, number],
  thresholds: readonly [number, number, number],
): Tone {
  for (const step of [2, 1, 0] as const) if (steps[step] >= thresholds[step]) return tones[step + 1] as Tone;
  return 'calm';
}
