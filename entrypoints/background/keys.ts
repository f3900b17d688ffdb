import { browser } from 'wxt/browser';

import type { Desk } from '../../lib/conversation/desk';
import { loadTab } from '../../lib/storage/session';
import { changeSettings } from '../../lib/storage/settings';

/** The keys that the manifest names (`wxt.config.ts`). The one that opens the panel is the browser's own. */
export function takeKeys(desk: Desk): void {
  browser.commands.onCommand.addListener((command) => {
    if (command === 'check-draft') void checkDraft(desk);
    if (command === 'pause') void changeSettings(({ reading }) => ({ reading: !reading }));
  });
}

async function checkDraft(desk: Desk): Promise<void> {
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (active?.id === undefined) return;
  const tab = await loadTab(active.id);
  if (tab?.shown.status !== 'open') return;
  const { conversationId } = tab.shown.message;
  await desk.take(active.id, { kind: 'draft:checked', data: { conversationId } });
}
