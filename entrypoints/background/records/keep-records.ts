import type { ConversationEvent } from '../../../lib/conversation/event';
import type { ConversationKey, Tab } from '../../../lib/conversation/tab';
import { isoDay, wallAt } from '../../../lib/records/clock/wall';
import { createCorrections } from '../../../lib/storage/corrections';
import type { EvenkeelDatabase } from '../../../lib/storage/database';
import type { FollowUps } from '../../../lib/storage/follow-ups';
import { createTally } from '../../../lib/storage/tally';
import type { Clock } from './clock';
import { countCorrections } from './count-corrections';
import { countDraft } from './count-draft';
import { countSeen } from './count-seen';
import { inTurn } from './in-turn';
import { keepPromises, type ReadPromises } from './keep-promises';
import type { Moved } from './moved';

/**
 * Keeps the records of what happens in tabs: counts by day, corrections, habits, promises. One thing after another, as each
 * looks at what was counted before. Messages of the practice inbox are no customers', and count nowhere.
 */
export function createKeeper(
  database: EvenkeelDatabase,
  {
    followUps,
    promised,
    clock,
    promisesIn,
  }: { followUps: FollowUps; promised: () => Promise<void>; clock: Clock; promisesIn: ReadPromises },
): (key: ConversationKey, before: Tab, event: ConversationEvent, after: Tab) => Promise<void> {
  const days = createTally(database.days);
  const habits = createTally(database.habits);
  const corrections = createCorrections(database);
  const next = inTurn();

  async function keep(moved: Moved): Promise<void> {
    await countSeen(moved, { days, habits, corrections });
    await countCorrections(moved, corrections);
    await countDraft(moved, { habits, corrections });
    if (await keepPromises(moved, followUps, clock, promisesIn)) await promised();
  }

  return (key, before, event, after) => {
    const { shown } = after;
    if (shown.status !== 'open' || shown.message.site === 'practice') return Promise.resolve();
    // Thought over again by other settings, it is the same message; after a wipe it is not to come back.
    if (event.kind === 'settings:changed') return Promise.resolve();
    const now = clock.now();
    const today = isoDay(wallAt(now, clock.zone()));
    return next(() => keep({ key, before, event, after, shown, today, now }));
  };
}
