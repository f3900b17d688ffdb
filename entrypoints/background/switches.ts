import { browser } from 'wxt/browser';

import type { Desk } from '../../lib/conversation/desk';
import type { Bus } from '../../lib/messaging/bus';
import { watchPolicy } from '../../lib/storage/policy';
import { storedTabs, watchTabsOff } from '../../lib/storage/session';
import { watchSettings, type Settings } from '../../lib/storage/settings';

/** Settings and off switches are heeded at once: a page is told to ask again, and what is on screen is thought over. */
export function heedSwitches(bus: Bus, desk: Desk): void {
  watchSettings((now, before) => void (readsOtherwise(now, before) ? reopenAll() : thinkAgain(desk)));
  watchPolicy(() => void reopenAll().then(() => thinkAgain(desk)));
  watchTabsOff((tabs) => {
    for (const tab of tabs) void bus.send('page:reopen', undefined, tab);
  });

  async function reopenAll() {
    for (const { id } of await browser.tabs.query({})) {
      if (id !== undefined) void bus.send('page:reopen', undefined, id);
    }
  }
}

/** What is on screen is read and thought over once more, by the engine and the settings of now. */
export async function thinkAgain(desk: Desk): Promise<void> {
  for (const key of await storedTabs()) void desk.take(key, { kind: 'settings:changed' });
}

/** Does the change bear on which pages are read, or on who is the customer in them? */
function readsOtherwise(now: Settings, before: Settings): boolean {
  const bearing = ({ reading, sitesOff, ownAddresses }: Settings) => JSON.stringify([reading, sitesOff, ownAddresses]);
  return bearing(now) !== bearing(before);
}
