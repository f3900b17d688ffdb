import { type Keeping, nothingKept } from '../keeping';
import { type AgentMemory, noMemory } from '../memory';
import type { ApologyForm } from '../pack';
import { noTeamRules, type TeamRules } from '../team';
import type { Fact, Fault, Reading, Register, Step } from '../types';

/** All that bears on what to say next. */
export interface SuggestInput {
  /** The customer's message. */
  text: string;
  reading: Reading;
  /** As the agent corrected them. */
  facts: readonly Fact[];
  fault: Fault;
  /** The customer's name as the helpdesk shows it. */
  customer: string | null;
  /** Earlier messages of this customer in the thread that read as abusive. */
  abusiveBefore: number;
  /** What this customer was already told. */
  said: readonly string[];
  /** Phrasings inserted for this customer: never offered again. */
  used: readonly string[];
  /** Phrasings that the agent asked to see another way of. */
  passed: readonly string[];
  /** The agent's own preference. */
  register: Register;
  /** Phrasings of the agent's own, and those that they hid. */
  keeping: Keeping;
  team: TeamRules;
  /** How the team words an apology, and in which order it takes the steps of a reply. Null: as it is. */
  apology?: ApologyForm | null;
  replySteps?: readonly Step[] | null;
  memory: AgentMemory;
}

/** What bears on a reply where nothing but the message is known: no name, no history, no settings, the fault open. */
export const knowing = (text: string, reading: Reading): SuggestInput => ({
  text,
  reading,
  facts: reading.facts,
  fault: 'unknown',
  customer: null,
  abusiveBefore: 0,
  said: [],
  used: [],
  passed: [],
  register: 'plain',
  keeping: nothingKept,
  team: noTeamRules,
  memory: noMemory,
});

export type Heat = 0 | 1 | 2 | 3;

/** The few things that plans and conditions look at. */
export interface Stance {
  heat: Heat;
  grievance: boolean;
  demanding: boolean;
  badFaith: boolean;
  flags: ReadonlySet<string>;
  fault: Fault;
  /** They name a death, an illness, an accident or hard times. */
  hardship: boolean;
  questions: number;
  /** 0 no boundary; 1 name the language and ask; 2 say the consequence. */
  rung: 0 | 1 | 2;
}

const HEATS = { calm: 0, frustrated: 1, angry: 2, abusive: 3 } as const;

export function stanceOf({ reading, facts, fault, abusiveBefore }: SuggestInput): Stance {
  const heat: Heat = HEATS[reading.tone];
  return {
    heat,
    grievance: reading.types.includes('grievance'),
    demanding: reading.types.includes('demanding'),
    badFaith: reading.types.includes('bad-faith'),
    flags: new Set(reading.flags),
    fault,
    hardship: facts.some(({ kind }) => kind === 'hardship'),
    questions: facts.filter(({ kind }) => kind === 'question').length,
    rung: heat < 3 ? 0 : abusiveBefore > 0 ? 2 : 1,
  };
}
