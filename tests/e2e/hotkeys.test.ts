import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type HelpdeskServer, serveHelpdesks, zendeskTicket } from './helpdesk-server';
import { hasRealWindows, openRealWindow, type RealWindow } from './real-window';
import { angry } from './tickets';

/** The browser hears its hotkeys from a real keyboard only. */
describe.skipIf(!hasRealWindows)('the hotkeys', () => {
  let server: HelpdeskServer;
  let window: RealWindow;

  beforeAll(async () => {
    server = await serveHelpdesks([angry]);
    window = await openRealWindow(zendeskTicket(angry.id), server.browserArgs);
    await window.panel.waitForSelector('.evidence-text');
    await window.clickInPage(300, 60);
  });
  afterAll(async () => {
    await window[Symbol.asyncDispose]();
    await server.close();
  });

  it('pause reading, and take it up again', async () => {
    const readings = async () => (await window.panel.$$('.evidence-text')).length;

    await window.press('alt+shift+o');
    await expect.poll(readings).toBe(0);
    await window.press('alt+shift+o');
    await expect.poll(readings).toBe(1);
  });

  it('close the panel, and open it again', async () => {
    const isOpen = () =>
      window.page
        .browser()
        .targets()
        .some((target) => target.url().includes('/sidepanel.html'));

    await window.press('alt+shift+e');
    await expect.poll(isOpen, { timeout: 5000 }).toBe(false);
    await window.press('alt+shift+e');
    await expect.poll(isOpen, { timeout: 5000 }).toBe(true);
  });
});
