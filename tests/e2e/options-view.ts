import type { Page } from 'playwright-core';

import type { ExtensionBrowser } from '../../scripts/browser';

/** A view of the options page, in a tab of its own, once it stands. */
export async function openOptions({ context, origin }: ExtensionBrowser, view: string): Promise<Page> {
  const opened = await context.newPage();
  await opened.goto(`${origin}/options.html#${view}`);
  await opened.getByRole('heading', { level: 2 }).first().waitFor();
  return opened;
}
