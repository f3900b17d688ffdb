import type { AgentMemory } from '../memory';
import type { Fact, Fault, Plan, Reading } from '../types';

/** What an agent may give without asking. A limit that is null is not set. */
export interface Limits {
  /** Largest amount of money, in the currency that the agent works in. */
  amount: number | null;
  /** Longest span that may be promised, in days. */
  days: number | null;
}
export const noLimits: Limits = { amount: null, days: null };

/** A draft, and all that it answers to. */
export interface ReviewInput {
  /** The agent's own words: no quoted history. */
  draft: string;
  /** The customer's message. */
  message: string;
  reading: Reading;
  plan: Plan;
  /** As the agent corrected them. */
  facts: readonly Fact[];
  fault: Fault;
  /** The customer's name as the helpdesk shows it. */
  customerName: string | null;
  /** True where everybody can read the reply: a public post, not a ticket. */
  publicReply: boolean;
  limits: Limits;
  memory: AgentMemory;
}
