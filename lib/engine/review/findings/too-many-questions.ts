import type { Finding } from '../../types';
import type { Seen } from '../seen';

const ENOUGH = 3;

/** More questions than somebody answers in one message: the fourth and what follows. */
export function tooManyQuestions({ draft }: Seen): Finding[] {
  const asked = draft.sentences.filter(({ ends }) => ends === 'question');
  const extra = asked[ENOUGH];
  if (extra === undefined) return [];
  return [
    {
      start: extra.start,
      end: extra.end,
      rule: 'too-many-questions',
      severity: 'hint',
      why: `${asked.length} questions in one reply: ask the one that you need first.`,
      source: 'EPITOME (Sharma et al. 2020): one specific question explores; a list of them interrogates',
      strength: 'A',
      rewrite: null,
    },
  ];
}
