import { browser } from 'wxt/browser';

import { helpdeskPages } from '../../lib/page/matches';

/**
 * Chrome runs a content script only in pages that load after it: the tabs that are open when the extension is installed or
 * updated get theirs here, so that nobody has to reload a ticket. Firefox does this by itself.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  for (const { id } of await browser.tabs.query({ url: helpdeskPages })) {
    if (id === undefined) continue;
    // A tab that is asleep or shows an error page takes no script; it gets one when it loads.
    await browser.scripting
      .executeScript({ target: { tabId: id }, files: ['/content-scripts/content.js'] })
      .catch(() => undefined);
  }
}
