import type { FollowUp } from '../records/follow-ups/follow-up';

/** A promise that was sent. It holds no text: when, which ticket, which step. */
export interface StoredFollowUp extends FollowUp {
  /** When the agent was done with it, in ms since 1970; null while it is open. */
  closedAt: number | null;
}

/** That a rule spoke for a label which the agent corrected: the rule, the labels and the day. */
export interface StoredCorrection {
  /** Empty where no rule spoke: the label was missing. */
  rule: string;
  from: string | null;
  to: string | null;
  day: string;
}

/** How often a rule spoke for something that was called. */
export interface StoredRule {
  rule: string;
  spoke: number;
}
