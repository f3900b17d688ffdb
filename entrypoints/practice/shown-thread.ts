import type { ShownTurn } from '../../components/practice/CaseThread';
import type { PracticeCase } from '../../lib/packs/case-schema';

/** The conversation of a case as it is shown, with how long ago each message came. */
export const shownThread = ({ thread }: PracticeCase): ShownTurn[] =>
  thread.map(({ role, author, text, sentAt }) => ({ role, author, text, note: ago(-sentAt) }));

function ago(hours: number): string {
  if (hours < 1) return 'just now';
  if (hours < 24) return hours < 1.5 ? 'an hour ago' : `${Math.round(hours)} hours ago`;
  const days = Math.round(hours / 24);
  return days === 1 ? 'yesterday' : `${days} days ago`;
}
