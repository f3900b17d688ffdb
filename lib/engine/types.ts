/** The words of the design, as types. Spans are UTF-16 offsets into the text that was given. */

export const tones = ['calm', 'frustrated', 'angry', 'abusive'] as const;
export type Tone = (typeof tones)[number];

export const customerTypes = ['grievance', 'demanding', 'bad-faith'] as const;
export type CustomerType = (typeof customerTypes)[number];

export const coreFlags = ['legal', 'public', 'churn', 'repeat', 'safety', 'money'] as const;
export type CoreFlag = (typeof coreFlags)[number];

/** What evidence can speak for. A tone here is a step of heat: `angry` means "at least angry". Packs may add flags. */
export type Label = Exclude<Tone, 'calm'> | CustomerType | CoreFlag | (string & {});

export interface Span {
  start: number;
  end: number;
}

/** Words of the message, the rule or learned word that matched them, and what they counted for (log-odds; negative speaks against). */
export interface Evidence extends Span {
  label: Label;
  rule: string;
  weight: number;
  /** What the rule says for itself, and the name of its pack, where it is not the core's. */
  note?: { from: string; why: string; source: string; strength: Strength };
}

export const factKinds = [
  'order-number',
  'ticket-number',
  'amount',
  'date',
  'deadline',
  'wait',
  'item',
  'problem',
  'hardship',
  'promise',
  'wish',
  'question',
  'contacts',
  'name',
  'staff',
] as const;
export type FactKind = (typeof factKinds)[number];

/** What customers ask for, by the value of the fact: as it is said in a sentence. */
export const wishWords: Readonly<Record<string, string>> = {
  refund: 'a refund',
  replacement: 'a replacement',
  explanation: 'an explanation',
  person: 'a person to speak to',
  date: 'a date',
  cancel: 'a cancellation',
  apology: 'an apology',
  repair: 'a repair',
  compensation: 'compensation',
  reply: 'an answer',
};

/** A thing the customer said that a good reply names. `value` is the normal form: "1870.00 GBP", "2 weeks", "refund". */
export interface Fact extends Span {
  kind: FactKind;
  text: string;
  value: string;
}

/** What the engine says of a message. It speaks of the words, never of the person. */
export interface Reading {
  /** `not-my-language`, `empty`: nothing is called, on purpose. */
  status: 'read' | 'empty' | 'not-my-language';
  /** ISO 639-1, or `und` where there is too little to tell. */
  language: string;
  tone: Tone;
  /** calm, frustrated, angry, abusive; sums to 1. */
  toneProbabilities: readonly [number, number, number, number];
  /** False: the panel says "not sure". */
  sure: boolean;
  /** Each type and flag with its probability, called or not. */
  probabilities: Readonly<Record<string, number>>;
  types: readonly CustomerType[];
  flags: readonly string[];
  /** Signs of bad faith that are too few for a call: the claim "may rest on a misunderstanding". */
  mayBeMisunderstanding: boolean;
  evidence: readonly Evidence[];
  facts: readonly Fact[];
}

export const steps = [
  'repeat-back',
  'feeling',
  'apology',
  'ownership',
  'action',
  'time',
  'question',
  'thanks',
  'rapport',
  'boundary',
  'hand-over',
  'follow-up',
] as const;
export type Step = (typeof steps)[number];

export const faults = ['ours', 'unknown', 'not-ours'] as const;
export type Fault = (typeof faults)[number];

export const registers = ['plain', 'warm', 'formal'] as const;
export type Register = (typeof registers)[number];

export type Strength = 'A' | 'B' | 'C';

export interface PlanStep {
  step: Step;
  /** One line: why this step, for this reading. */
  why: string;
  /** Steps that do as well in its place. */
  or?: readonly Step[];
  /** Called for only in the case that its reason names: it can be done, and is never missing. */
  ifNeeded?: true;
}

/** A procedure that outranks phrasing: what to do now, in order. */
export interface Card {
  kind: 'safety' | 'legal' | 'boundary' | 'escalation';
  title: string;
  lines: readonly string[];
}

export interface Plan {
  steps: readonly PlanStep[];
  cards: readonly Card[];
}

/** Text, or a slot filled from a fact, or a slot that is still open. */
export type Part =
  | { kind: 'text'; text: string }
  | { kind: 'filled'; slot: string; text: string }
  | { kind: 'open'; slot: string; hint: string };

/** A phrasing chosen for this reading. Insertable only when no part is open. */
export interface Suggestion {
  phrasing: string;
  pack: string;
  /** The name of that pack, where it is not the core. */
  from?: string;
  step: Step;
  register: Register;
  /** As it was written, with its slots in braces. */
  template: string;
  parts: readonly Part[];
  text: string;
  open: readonly string[];
  source: string;
  strength: Strength;
}

/** A phrasing as the agent words it, under the id of the one that it stands in for: its conditions hold for this one too. */
export interface OwnPhrasing {
  id: string;
  step: Step;
  register: Register;
  /** With its slots in braces, as in a pack: no customer's facts. */
  text: string;
}

/** What a team may have somebody else take over. */
export const escalationCases = ['safety', 'legal', 'abuse', 'bad-faith', 'public'] as const;
export type EscalationCase = (typeof escalationCases)[number];

export const severities = ['stop', 'caution', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** One remark on a draft. The span is of the draft. */
export interface Finding extends Span {
  rule: string;
  severity: Severity;
  why: string;
  source: string;
  strength: Strength;
  /** Words that can stand in place of the span, or null where none would be honest. */
  rewrite: string | null;
  /** The name of the pack whose rule made it, where it is not the core. */
  from?: string;
}

export const marks = [
  'acknowledges',
  'empathy',
  'apology',
  'ownership',
  'next-step',
  'time',
  'question',
  'scripted',
  'passes-the-buck',
  'inflames',
  'excuse',
  'placeholder',
] as const;
export type Mark = (typeof marks)[number];

export interface CheckedStep extends PlanStep {
  /** The sentence of the draft that makes this step, or null: missing. */
  done: Span | null;
}

export interface CheckedQuestion {
  /** The question as the customer asked it. */
  question: string;
  answered: Span | null;
}

/** What the engine says of a draft. */
export interface Review {
  findings: readonly Finding[];
  checklist: readonly CheckedStep[];
  questions: readonly CheckedQuestion[];
  marks: readonly Mark[];
  /** −1 lowers the heat … 1 raises it. */
  heat: number;
  heatReasons: readonly string[];
  /** 0 … 1: how far this could go to any customer; and the same in words. */
  scripted: number;
  scriptedWhy: string;
  /** One quiet line for a good reply, else null. */
  praise: string | null;
}
