import type { PracticeCase } from '../../lib/packs/case-schema';

/** Checked by their schema when tests run, so not again here. */
const files = import.meta.glob<PracticeCase>('../../rules/core-en/cases/*.json', { eager: true, import: 'default' });

/** The tickets, newest first, as in any inbox. */
export const cases: readonly PracticeCase[] = Object.values(files).sort((a, b) => lastSent(b) - lastSent(a));

function lastSent({ thread }: PracticeCase): number {
  return Math.max(...thread.map(({ sentAt }) => sentAt));
}
