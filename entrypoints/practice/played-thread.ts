import type { ShownTurn } from '../../components/practice/CaseThread';
import { moodWords } from '../../components/practice/practice-words';
import type { PracticeCase } from '../../lib/packs/case-schema';
import type { Play } from '../../lib/practice/play';
import { shownThread } from './shown-thread';

/** The conversation so far: the case, then each reply and how the customer took it. */
export function playedThread(one: PracticeCase, { exchanges, ending }: Play): ShownTurn[] {
  const turns = exchanges.flatMap(({ draft, answer }): ShownTurn[] => {
    const yours = { role: 'you', author: 'You', text: draft } as const;
    if (!answer) return [yours];
    const { name, sign } = moodWords[answer.mood];
    return [yours, { role: 'customer', author: one.customer, text: answer.says, note: `${sign} ${name}` }];
  });
  const last: ShownTurn[] = ending?.says ? [{ role: 'customer', author: one.customer, text: ending.says }] : [];
  return [...shownThread(one), ...turns, ...last];
}
