import type { SiteName } from '../../message';
import type { Step } from '../../engine/types';

/** A promise that was sent, to be kept: when, where, and which step. Not a word of it. */
export interface FollowUp {
  id: number;
  /** ms since 1970. */
  due: number;
  step: Step;
  /** The ticket, as its site names it; with the site it is known again when it is open. */
  site: SiteName;
  conversationId: string;
  /** Its address, or null where it has none. */
  link: string | null;
  /** The agent was told that it is due. */
  told: boolean;
}

export const dueBy = <T extends Pick<FollowUp, 'due'>>(followUps: readonly T[], now: number): T[] =>
  followUps.filter(({ due }) => due <= now);

/** When the agent has to be told next, or null. What they were told of needs no alarm. */
export function nextAlarm(followUps: readonly FollowUp[]): number | null {
  const times = followUps.filter(({ told }) => !told).map(({ due }) => due);
  return times.length === 0 ? null : Math.min(...times);
}

const HOUR = 3_600_000;

/** When a follow-up that is put off comes back: an hour from now, or at nine on the next morning. */
export function snoozed(how: 'hour' | 'morning', now: Date): number {
  if (how === 'hour') return now.getTime() + HOUR;
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 9).getTime();
}
