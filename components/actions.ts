import type { Fault, Finding, Step, Suggestion } from '../lib/engine/types';

/** What became of something that was asked for: in words that can be shown and read out. */
export interface Outcome {
  done: boolean;
  words: string;
}

/** What the agent can ask for from an open conversation. */
export interface Actions {
  chooseFault: (fault: Fault) => void;
  /** Corrects the fact at an index of the state's facts; null leaves it out. */
  mendFact: (index: number, value: string | null) => void;
  another: (step: Step) => void;
  insert: (suggestion: Suggestion, text: string) => Promise<Outcome>;
  /** Keeps the phrasing as the agent's own: with its slots, and nothing of this customer's. */
  keep: (suggestion: Suggestion) => Promise<Outcome>;
  hide: (suggestion: Suggestion) => Promise<Outcome>;
  /** Offers hidden phrasings again, by id. */
  unhide: (phrasings: readonly string[]) => Promise<Outcome>;
  copy: (text: string) => Promise<Outcome>;
  apply: (finding: Finding) => Promise<Outcome>;
  dismiss: (finding: Finding, reach: 'once' | 'always') => void;
  /** Reviews the draft now, where live review is off. */
  check: () => void;
}
