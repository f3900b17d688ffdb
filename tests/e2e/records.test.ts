import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';

import { zendeskTicket } from './helpdesk-server';
import { openOptions } from './options-view';
import type { Panel } from './panel';
import { serious } from './serious';
import { setStage, type Stage } from './stage';
import { angry, calm } from './tickets';

/** In a page of ours. */
declare const chrome: typeof browser;

const pictures = '.output/e2e';
const reply =
  'I am sorry, Jo. I will ask our finance team today why the transfer bounced, and write to you by tomorrow noon.';

let stage: Stage;
let page: Page;
let panel: Panel;
const composer = () => page.locator('[data-test-id="omnicomposer-rich-text-ckeditor"]').locator('visible=true');

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  stage = await setStage([angry, calm]);
  ({ page, panel } = await stage.open(zendeskTicket(angry.id)));
  await panel.shows('This is the third time');
});
afterAll(async () => {
  await stage[Symbol.asyncDispose]();
});

describe('a correction', () => {
  const list = () => panel.page.getByRole('list', { name: 'Corrected by you' });

  it('is one press on the right label, and is shown as the agent’s', async () => {
    await panel.page.getByRole('button', { name: 'Not right?' }).click();
    const form = panel.page.getByRole('dialog', { name: 'Correct the reading' });
    await panel.page.screenshot({ path: `${pictures}/correcting-light.png` });
    expect(await serious(panel.page)).toEqual([]);
    await form.getByText('Abusive').click();
    await form.getByRole('button', { name: 'Legal' }).click();
    await panel.page.keyboard.press('Escape');

    await expect.poll(() => panel.reading.getAttribute('data-tone')).toBe('abusive');
    await list().getByText('legal').waitFor();
  });

  it('sticks when the agent comes back to the ticket', async () => {
    await page.getByText(`#${calm.id}`).click();
    await panel.shows('blue kettle');
    expect(await list().count()).toBe(0);
    await page.getByText(`#${angry.id}`).click();
    await panel.shows('This is the third time');
    await expect.poll(() => panel.reading.getAttribute('data-tone')).toBe('abusive');
  });

  it('can be taken back', async () => {
    await list().getByRole('listitem').filter({ hasText: 'legal' }).getByRole('button', { name: 'Take back' }).click();
    await expect.poll(() => list().getByRole('listitem').count()).toBe(1);
  });

  it('is offered for export as a text to clean, and nothing is ticked', async () => {
    const rules = await openOptions(stage.browser, 'rules');
    const text = rules.getByRole('textbox', { name: /→ abusive/ });
    await text.waitFor();
    expect(await text.inputValue()).not.toMatch(/48213|64\.90/);
    expect(await rules.getByRole('button', { name: 'Export 0 of 1' }).isDisabled()).toBe(true);
    await rules.screenshot({ path: `${pictures}/corrected-light.png`, fullPage: true });
    await rules.close();
  });
});

describe('a promise in a reply', () => {
  it('is a follow-up once the reply is sent', async () => {
    await composer().click();
    await page.keyboard.insertText(reply);
    await expect.poll(() => stored('written')).toContain('tomorrow noon');
    await page.evaluate(
      ([id, text]) =>
        (window as unknown as Helpdesk).helpdesk.receive(id, {
          from: 'agent',
          author: 'Sam Okafor',
          at: new Date().toISOString(),
          text,
        }),
      [angry.id, reply] as const,
    );
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');

    await panel.page.getByRole('button', { name: /^[12] promised$/ }).click();
    const promises = panel.page.getByRole('region', { name: 'What you promised' });
    await promises.getByText('Come back to the customer').waitFor();
    expect(await serious(panel.page)).toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await panel.page.emulateMedia({ colorScheme });
      await panel.page.screenshot({ path: `${pictures}/promises-${colorScheme}.png` });
    }
    const rows = (await kept(panel.page))['followUps'];
    expect(rows).toMatchObject([{ link: zendeskTicket(angry.id) }, { link: zendeskTicket(angry.id) }]);
    expect(JSON.stringify(rows)).not.toMatch(/finance|Jo/);
  });

  it('is done at a press, and that can be undone', async () => {
    const promises = panel.page.getByRole('region', { name: 'What you promised' });
    const items = promises.getByRole('listitem').filter({ has: panel.page.getByRole('button', { name: 'Done' }) });
    await items.first().getByRole('button', { name: 'Done' }).click();
    await expect.poll(() => items.count()).toBe(1);
    await promises.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => items.count()).toBe(2);
    await promises.getByRole('button', { name: 'Close' }).click();
  });
});

it('what was counted is labels and days, and no word of a customer’s', async () => {
  const rows = await kept(panel.page);
  expect(JSON.stringify(rows['days'])).toMatch(/"messages":2/);
  expect(JSON.stringify(rows)).not.toMatch(/kettle|Byrne|Priya|48213/);
});

it('a wipe leaves nothing', async () => {
  const view = await openOptions(stage.browser, 'habits');
  await view.getByRole('button', { name: 'Wipe my records …' }).click();
  await view.getByRole('button', { name: 'Wipe it all' }).click();
  await view.getByText('Wiped. Nothing is left.').waitFor();
  expect(Object.values(await kept(view)).flat()).toEqual([]);
  const session = await view.evaluate(() => chrome.storage.session.get(null));
  const left = Object.entries(session as Record<string, unknown>).filter(
    ([key, value]) => !/^(?:tab:|tabs-off)/.test(key) && JSON.stringify(value) !== '[]',
  );
  expect(left).toEqual([]);
  await view.close();
});

/** Every row of the tables that records are in, by table. */
function kept(of: Page): Promise<Record<string, unknown[]>> {
  return of.evaluate(
    () =>
      new Promise<Record<string, unknown[]>>((resolve, reject) => {
        const opening = indexedDB.open('evenkeel');
        opening.onerror = () => reject(new Error('no database'));
        opening.onsuccess = () => {
          const names = ['days', 'habits', 'corrections', 'ruleCounts', 'followUps', 'wordings'];
          const reading = opening.result.transaction(names);
          const rows = names.map((name) => [name, reading.objectStore(name).getAll()] as const);
          reading.oncomplete = () => {
            opening.result.close();
            resolve(Object.fromEntries(rows.map(([name, request]) => [name, request.result])));
          };
        };
      }),
  );
}

interface Helpdesk {
  helpdesk: { receive: (id: number, comment: object) => void };
}

/** A part of what the session holds of the tabs, as text. */
async function stored(part: 'written'): Promise<string> {
  const session = await panel.page.evaluate(() => chrome.storage.session.get(null));
  return JSON.stringify(Object.values(session as Record<string, { [part]?: unknown }>).map((tab) => tab[part] ?? null));
}
