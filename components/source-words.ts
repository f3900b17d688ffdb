import type { Strength } from '../lib/engine/types';

/** How well the evidence for a rule or a phrasing holds, in words. */
export const strengthWords: Readonly<Record<Strength, string>> = {
  A: 'controlled studies',
  B: 'field practice or a public body',
  C: 'practitioners’ opinion',
};
