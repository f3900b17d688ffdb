import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';

import { zendeskTicket } from './helpdesk-server';
import type { Panel } from './panel';
import { setStage, type Stage } from './stage';
import { angry, calm } from './tickets';

/** In a page of ours. */
declare const chrome: typeof browser;

describe('what the panel shows', () => {
  let stage: Stage;
  let page: Page;
  let panel: Panel;

  beforeAll(async () => {
    stage = await setStage([angry, calm]);
    ({ page, panel } = await stage.open(zendeskTicket(angry.id)));
    await panel.shows('This is the third time');
  });
  afterAll(async () => {
    await stage[Symbol.asyncDispose]();
  });

  /** What session storage holds of tabs, as a page of ours sees it. */
  const stored = () =>
    panel.page.evaluate(async () =>
      Object.keys(await chrome.storage.session.get(null)).filter((key) => key.startsWith('tab:')),
    );

  it('outlives the worker: what was chosen is still there when it wakes', async () => {
    const fault = panel.page.getByRole('radio', { name: 'Ours', exact: true });
    await fault.click({ force: true });
    await expect.poll(() => fault.isChecked()).toBe(true);

    await stopWorkers(panel);
    await page.getByText(`#${calm.id}`).click();
    await panel.shows('blue kettle');
    await stopWorkers(panel);
    await page.getByText(`#${angry.id}`).click();
    await panel.shows('This is the third time');

    await expect.poll(() => fault.isChecked()).toBe(true);
  });

  it('is off where the agent switched it off, and back when it is on again', async () => {
    await panel.page.evaluate(async () => chrome.storage.local.set({ settings: { sitesOff: ['zendesk'] } }));
    await panel.reading.waitFor({ state: 'detached' });
    await page.getByText(`#${calm.id}`).click();
    await page.waitForTimeout(300);
    expect(await panel.reading.count()).toBe(0);

    await panel.page.evaluate(async () => chrome.storage.local.set({ settings: { sitesOff: [] } }));
    await panel.shows('blue kettle');
  });

  it('is not read through a content script: it cannot see session storage', async () => {
    const session = await page.context().newCDPSession(page);
    const contexts: number[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === stage.browser.origin) contexts.push(context.id);
    });
    await session.send('Runtime.enable');
    const [contextId] = contexts;
    if (contextId === undefined) throw new Error('The page has no content script of ours.');
    const { result } = await session.send('Runtime.evaluate', {
      contextId,
      awaitPromise: true,
      returnByValue: true,
      expression: `Promise.resolve(chrome.storage.session?.get(null)).then((all) => Object.keys(all ?? {}), () => 'denied')`,
    });
    expect(result.value === 'denied' || (result.value as unknown[]).length === 0).toBe(true);
  });

  it('is gone when the tab goes elsewhere, and when it closes', async () => {
    const other = await stage.browser.context.newPage();
    await other.goto(zendeskTicket(calm.id));
    await expect.poll(stored).toHaveLength(2);
    await other.close();
    await expect.poll(stored).toHaveLength(1);

    await page.goto('about:blank');
    await expect.poll(stored).toEqual([]);
    await panel.reading.waitFor({ state: 'detached' });
  });
});

/** Ends the worker as the browser does when it is idle. Closing its target instead leaves a woken one running now and then. */
async function stopWorkers({ page }: Panel): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}
