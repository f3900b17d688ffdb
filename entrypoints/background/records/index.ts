import type { Desk } from '../../../lib/conversation/desk';
import type { Outfit } from '../../../lib/conversation/desk';
import type { Bus } from '../../../lib/messaging/bus';
import { EvenkeelDatabase } from '../../../lib/storage/database';
import { createFollowUps } from '../../../lib/storage/follow-ups';
import { storedTabs } from '../../../lib/storage/session';
import type { Clock } from './clock';
import { createKeeper } from './keep-records';
import { createReminders } from './reminders';
import { wipeRecords } from './wipe';

export { browserClock } from './clock';

export interface Records {
  /** Keeps what a change of a tab shows. */
  moved: (...change: Parameters<Outfit['moved']>) => Promise<void>;
  /** Takes what the agent asks for about records. `forget` forgets their wording too, where all is wiped. */
  take: (bus: Bus, desk: Desk, forget: () => Promise<void>) => void;
}

/** Counts, corrections, habits and promises: kept on this machine, without a word of a customer's. */
export function createRecords(clock: Clock): Records {
  const database = new EvenkeelDatabase();
  const followUps = createFollowUps(database);
  let desk: Desk | null = null;
  const refresh = createReminders(followUps, clock.now, () => void thinkAgain());

  /** What became due bears on what to say in its ticket. */
  async function thinkAgain(): Promise<void> {
    for (const key of await storedTabs()) await desk?.take(key, { kind: 'settings:changed' });
  }

  return {
    moved: createKeeper(database, { followUps, promised: refresh, clock }),
    take(bus, of, forget) {
      desk = of;
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
