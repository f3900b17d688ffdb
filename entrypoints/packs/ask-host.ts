import { browser } from 'wxt/browser';

import { linkOf } from '../../lib/storage/link';

/**
 * Asks the browser, and the browser the agent, for leave to fetch from a link's host and from no other. Called from the agent's
 * own click, before anything is awaited: the browser takes no other for their wish. True also for what is no link: looking at
 * it says why.
 */
export async function askHost(address: string): Promise<boolean> {
  const link = linkOf(address);
  if (!link.ok) return true;
  return browser.permissions.request({ origins: [`https://${link.value.hostname}/*`] });
}
