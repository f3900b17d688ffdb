import type { Fault, Finding, Step, Suggestion } from '../lib/engine/types';

/** What became of something that was asked for: in words that can be shown and read out. */
export interface Outcome {
  done: boolean;
  words: string;
}

/** Says what is right in place of a label, or with null that nothing is. */
export type Correct = (family: 'tone' | 'type' | 'flag', from: string | null, to: string | null) => void;

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
  correct: Correct;
  /** The remark is wrong: it is gone, and counted as wrong. */
  deny: (finding: Finding) => void;
  /** Takes back a correction, by its place among those of the state. */
  undoCorrection: (index: number) => void;
  chooseCategory: (category: string | null) => void;
  /** Reviews the draft now, where live review is off. */
  check: () => void;
}
