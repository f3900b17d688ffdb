import type { Strength } from '../lib/engine/types';

/** What a rule says for itself. */
export interface RuleNote {
  why: string;
  source: string;
  strength: Strength;
}

/** Looks a rule up by its id; null for a learned word, which has no sentence of its own. */
export type Explain = (rule: string) => RuleNote | null;
