import type { RuleNote } from './rule-note';

/** A rule as the list of rules shows it. */
export interface RuleEntry extends RuleNote {
  id: string;
  /** What it is for, in words: "Money back", "Draft: caution". */
  speaksFor: string;
  /** Sentences it marks, the words in [[ ]]. */
  match: readonly string[];
  /** Sentences it leaves alone. */
  miss: readonly string[];
}
