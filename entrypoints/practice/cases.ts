/** A made-up ticket to practise on. Shape: `rules/case.schema.json`. */
export interface PracticeCase {
  id: string;
  title: string;
  level: 1 | 2 | 3;
  customer: string;
  subject: string;
  thread: readonly PracticeTurn[];
  expect: { tone: string; types: readonly string[]; flags: readonly string[] };
  goodReplyDoes: readonly string[];
}

export interface PracticeTurn {
  role: 'customer' | 'agent' | 'note';
  author: string;
  text: string;
  /** Hours from now; negative, as it was written before. */
  sentAt: number;
}

const files = import.meta.glob<PracticeCase>('../../rules/core-en/cases/*.json', { eager: true, import: 'default' });

/** The tickets, newest first, as in any inbox. */
export const cases: readonly PracticeCase[] = Object.values(files).sort((a, b) => lastSent(b) - lastSent(a));

function lastSent({ thread }: PracticeCase): number {
  return Math.max(...thread.map(({ sentAt }) => sentAt));
}
