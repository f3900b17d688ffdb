import type { Page } from 'playwright-core';

import { type ExtensionBrowser, launch, type LaunchOptions } from '../../scripts/browser';
import { type HelpdeskServer, serveHelpdesks, type Ticket } from './helpdesk-server';
import { type Panel, panelOf } from './panel';

/** Both helpdesks and a browser with the built extension: what a journey is played on. */
export interface Stage extends AsyncDisposable {
  server: HelpdeskServer;
  browser: ExtensionBrowser;
  /** Opens an address in a new tab, and the side panel over it. */
  open(address: string): Promise<{ page: Page; panel: Panel }>;
}

export async function setStage(
  tickets: readonly Ticket[],
  { headless = true, args = [], ...rest }: Partial<LaunchOptions> = {},
): Promise<Stage> {
  const server = await serveHelpdesks(tickets);
  const browser = await launch({ headless, args: [...server.browserArgs, ...args], ...rest });
  return {
    server,
    browser,
    open: async (address) => {
      const page = await browser.context.newPage();
      await page.goto(address);
      await page.locator('html[data-ready]').waitFor();
      return { page, panel: panelOf(await browser.openPanel(page)) };
    },
    [Symbol.asyncDispose]: async () => {
      await browser.close();
      await server.close();
    },
  };
}
