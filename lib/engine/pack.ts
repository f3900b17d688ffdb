import type { CustomerType, EscalationCase, FactKind, Fault, Register, Severity, Step, Strength, Tone } from './types';

/** What the engine is given: plain data, already checked by `lib/packs`. */

/** What a rule speaks for. `cue` is a kind of conduct (`leverage`, `contradiction` …): bad faith needs two kinds. */
export type SpeaksFor =
  | { tone: Tone }
  | { type: CustomerType; cue?: string | undefined }
  | { flag: string }
  | { signal: string }
  | { step: Step }
  | { finding: Severity; kind: string };

export type Scope = 'negation' | 'quotation' | 'condition';

export interface Rule {
  id: string;
  speaksFor: SpeaksFor;
  why: string;
  patterns: readonly string[];
  /** A match that one of these overlaps does not count. */
  unless?: readonly string[] | undefined;
  /** Scopes in which a match does not count. Default: negation and quotation. */
  heed?: readonly Scope[] | undefined;
  /** Log-odds where nothing was fitted (rules of a team's pack). Default by strength. */
  weight?: number | undefined;
  /** For a finding: words that can stand in place of the match. */
  rewrite?: string | undefined;
  source: string;
  strength: Strength;
}

export interface WordClass {
  id: string;
  /** Single words or short phrases, in the words of a pattern: `refund~` takes its inflections. */
  words: readonly string[];
}

export interface Conditions {
  tone?: readonly Tone[] | undefined;
  types?: readonly CustomerType[] | undefined;
  notTypes?: readonly CustomerType[] | undefined;
  flags?: readonly string[] | undefined;
  notFlags?: readonly string[] | undefined;
  fault?: readonly Fault[] | undefined;
  /** What the customer asks for (the value of a `wish` fact). */
  wish?: readonly string[] | undefined;
  /** What has befallen the customer (the value of a `hardship` fact): death, illness, accident, trouble. */
  hardship?: readonly string[] | undefined;
  /** Kinds of fact that the message must hold, besides those that the slots name. */
  facts?: readonly FactKind[] | undefined;
  /** Rungs of the boundary ladder: 1 name the language and ask, 2 say the consequence. */
  rung?: readonly number[] | undefined;
}

export interface Phrasing {
  id: string;
  step: Step;
  register: Register;
  /** Slots in braces: `I can see that {problem}.` */
  text: string;
  when: Conditions;
  source: string;
  strength: Strength;
}

/** Fitted by `npm run fit`: what each rule, word and feature of form counts for, by label. */
export interface Weights {
  labels: readonly string[];
  bias: readonly number[];
  /** Probability from which a label is called. */
  thresholds: readonly number[];
  /** Labels that are called only where a rule that speaks for them matched: learned words alone are not enough. */
  claimed: readonly string[];
  /** By label: this share of what the hottest part of the message holds counts once more (`lib/engine/weigh/parts.ts`). */
  hottest: readonly number[];
  /** From this probability of its tone on a reading is sure. */
  sure: number;
  /** feature → flat pairs [label index, weight × 100, …]. */
  features: Readonly<Record<string, readonly number[]>>;
}

/** Weights that count nothing: what a fit starts from, and enough where only matching matters. */
export const noWeights: Weights = {
  labels: [],
  bias: [],
  thresholds: [],
  claimed: [],
  hottest: [],
  sure: 1,
  features: {},
};

/** How a team says that it is sorry: the British verb, the American one, or "I am sorry". */
export const apologyForms = ['apologise', 'apologize', 'sorry'] as const;
export type ApologyForm = (typeof apologyForms)[number];

/** What a team has agreed for every reply. A field that is left out is not set by this pack. */
export interface PackSettings {
  apology?: ApologyForm | undefined;
  register?: Register | undefined;
  /** The steps of a reply in the team's order. */
  replySteps?: readonly Step[] | undefined;
  /** The most that an agent may give or promise without asking: an amount with its currency (ISO 4217), a span in days. */
  limits?: { amount?: number | undefined; currency?: string | undefined; days?: number | undefined } | undefined;
  /** What happens when abuse goes on, as a clause: "I will end this conversation". */
  consequence?: string | undefined;
  /** Who takes over, and within what time. */
  escalation?: readonly { when: EscalationCase; who: string; within: string }[] | undefined;
  /** What customers write about. A rule puts a message into one by the flag `topic-<id>`. */
  categories?: readonly { id: string; name: string }[] | undefined;
}

export interface Pack {
  id: string;
  /** As people know it. */
  name?: string | undefined;
  language: string;
  settings?: PackSettings | undefined;
  classes: readonly WordClass[];
  rules: readonly Rule[];
  phrasings: readonly Phrasing[];
}
