import type { infer as Infer } from 'zod';

import type { caseSchema } from '../../lib/packs/schema';

/** A made-up ticket to practise on; checked by its schema when tests run, so not again here. */
export type PracticeCase = Infer<typeof caseSchema>;
export type PracticeTurn = PracticeCase['thread'][number];

const files = import.meta.glob<PracticeCase>('../../rules/core-en/cases/*.json', { eager: true, import: 'default' });

/** The tickets, newest first, as in any inbox. */
export const cases: readonly PracticeCase[] = Object.values(files).sort((a, b) => lastSent(b) - lastSent(a));

function lastSent({ thread }: PracticeCase): number {
  return Math.max(...thread.map(({ sentAt }) => sentAt));
}
