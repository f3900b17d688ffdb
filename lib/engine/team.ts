import { type Limits, noLimits } from './review/input';
import type { EscalationCase } from './types';

/** What a team has agreed, for every reply of its agents. */
export interface TeamRules {
  limits: Limits;
  /** What happens when abuse goes on, as a clause: "I will end this conversation". Null: the team has set none. */
  consequence: string | null;
  /** Who takes over, and within what time. A case without a row goes to the lead. */
  escalation: readonly { when: EscalationCase; who: string; within: string }[];
}

export const noTeamRules: TeamRules = { limits: noLimits, consequence: null, escalation: [] };

/** Who takes over in a case, as a line of a procedure. */
export function whoTakesOver({ escalation }: TeamRules, when: EscalationCase): string {
  const row = escalation.find((one) => one.when === when && one.who !== '');
  if (!row) return 'Who takes this over, and when: ask your lead.';
  return `Hand over to: ${row.who}. When: ${row.within === '' ? 'ask them' : row.within}.`;
}
