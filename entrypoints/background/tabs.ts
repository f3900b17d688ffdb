import { browser } from 'wxt/browser';

import type { Desk } from '../../lib/conversation/desk';
import type { Bus } from '../../lib/messaging/bus';
import { loadTab, switchTab } from '../../lib/storage/session';

/** Nothing that was read outlives its page: a tab that closed, went elsewhere or no longer answers is forgotten. */
export function followTabs(bus: Bus, desk: Desk): void {
  browser.tabs.onRemoved.addListener((tab) => {
    void desk.drop(tab);
    void switchTab(tab, false);
  });

  browser.tabs.onUpdated.addListener((tab, { status }, { url }) => {
    // Without the `tabs` permission the browser tells only addresses that we may read anyway.
    if (status === 'loading' && url === undefined) void desk.drop(tab);
    if (status === 'complete') void dropIfGone(tab);
  });

  browser.tabs.onActivated.addListener(({ tabId }) => void readIfUnknown(tabId));

  /** A tab that had to make room for another is read again when it comes to the front. */
  async function readIfUnknown(tab: number) {
    if ((await loadTab(tab)) === null) await bus.send('page:read', undefined, tab);
  }

  async function dropIfGone(tab: number) {
    const answer = await bus.send('page:read', undefined, tab);
    if (!answer.ok) await desk.drop(tab);
  }
}
