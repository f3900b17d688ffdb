import type { Span } from '../../lib/engine/types';

/** What a rule finds in a text. */
export interface Tried {
  text: string;
  found: readonly Span[];
}

/** An example of a rule, and whether the rule lives up to it. */
export interface TriedExample extends Tried {
  good: boolean;
  /** What is so, in words: "It finds “refund”, as it should." */
  verdict: string;
  /** The example as it would be, were what is found right; null where it is so already. */
  taken: string | null;
}

/** A rule tried on everything at hand. */
export interface TriedRule {
  samples: readonly Tried[];
  match: readonly TriedExample[];
  miss: readonly TriedExample[];
}
