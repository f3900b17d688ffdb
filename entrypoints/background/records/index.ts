import type { Outfit } from '../../../lib/conversation/desk';
import type { Bus } from '../../../lib/messaging/bus';
import type { EvenkeelDatabase } from '../../../lib/storage/database';
import { createFollowUps } from '../../../lib/storage/follow-ups';
import type { Clock } from './clock';
import type { ReadPromises } from './keep-promises';
import { createKeeper } from './keep-records';
import { createReminders } from './reminders';
import { wipeRecords } from './wipe';

export { browserClock } from './clock';

export interface Records {
  /** Keeps what a change of a tab shows. */
  moved: (...change: Parameters<Outfit['moved']>) => Promise<void>;
  /** Takes what the agent asks for about records. `forget` forgets their wording too, where all is wiped. */
  take: (bus: Bus, forget: () => Promise<void>) => void;
}

/**
 * Counts, corrections, habits and promises: kept on this machine, without a word of a customer's.
 * @param thinkAgain called when something was promised, became due or was done with: it bears on what to say in its ticket
 */
export function createRecords(
  database: EvenkeelDatabase,
  clock: Clock,
  promisesIn: ReadPromises,
  thinkAgain: () => Promise<void>,
): Records {
  const followUps = createFollowUps(database);
  const refresh = createReminders(followUps, clock.now, () => void thinkAgain());
  return {
    moved: createKeeper(database, { followUps, promised: refresh, clock, promisesIn }),
    take(bus, forget) {
      bus.on('follow-up:changed', async ({ id, ...to }) => {
        await followUps.change(id, to, clock.now());
        await refresh();
        await thinkAgain();
      });
      bus.on('records:wiped', async () => {
        await Promise.all([wipeRecords(database), forget()]);
        await refresh();
      });
    },
  };
}
