import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';

import { zendeskTicket } from './helpdesk-server';
import type { Panel } from './panel';
import { canSetPolicy, setPolicy } from './policy-file';
import { setStage, type Stage } from './stage';
import { angry } from './tickets';

/** In a page of ours. */
declare const chrome: typeof browser;

const LINK = 'https://acme.zendesk.com/packs/team.json';

/** A pack with one wording to avoid, and what to write instead. */
function packText(avoid: string, { id = 'team', name = 'Our team', version = '1.0.0' } = {}): string {
  const rule = {
    id: `${id}-avoids`,
    speaksFor: { finding: 'caution', kind: 'wording' },
    why: 'We do not write this here.',
    patterns: [avoid],
    source: 'Our style guide',
    strength: 'C',
    examples: { match: [`Please [[${avoid}]] now.`], miss: ['I will look into it.'] },
  };
  return JSON.stringify({ id, name, version, language: 'en', licence: 'MIT', author: 'A team lead', rules: [rule] });
}

describe('a pack', () => {
  let stage: Stage;
  let page: Page;
  let panel: Panel;
  let packs: Page;
  let remarks: Locator;
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-packs-'));

  beforeAll(async () => {
    stage = await setStage([angry]);
    ({ page, panel } = await stage.open(zendeskTicket(angry.id)));
    await panel.shows('This is the third time');
    await panel.page.getByRole('tab', { name: /draft/i }).click();
    remarks = panel.page.getByRole('region', { name: 'Remarks on your draft' });
    const composer = page.locator('[data-test-id="omnicomposer-rich-text-ckeditor"]').locator('visible=true');
    await composer.click();
    await page.keyboard.insertText(
      'The teapot is here, and so is the saucer. I will look into the payment, with a teaspoon.',
    );
    packs = await stage.browser.context.newPage();
    await packs.goto(`${stage.browser.origin}/options.html#packs`);
    await packs.getByRole('heading', { name: 'Evenkeel core' }).waitFor();
  });
  afterAll(async () => {
    await stage[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true });
  });

  const card = (name: string) =>
    packs.getByRole('list', { name: 'Packs' }).getByRole('listitem').filter({ hasText: name });
  const remark = (passage: string) => remarks.getByRole('listitem').filter({ hasText: passage });
  /** Waits until the panel beside the ticket remarks on a passage, or no more. */
  async function remarksOn(passage: string, state: 'visible' | 'detached' = 'visible') {
    await page.bringToFront(); // the panel shows the tab in front
    await panel.page.getByRole('tab', { name: /draft/i }).click();
    await remark(passage).waitFor({ state });
    const text = state === 'visible' ? await remark(passage).innerText() : '';
    await packs.bringToFront();
    return text;
  }
  async function chooseFile(name: string, text: string) {
    const file = join(folder, name);
    writeFileSync(file, text);
    await packs.locator('input[type=file]').first().setInputFiles(file);
  }

  /** How many packs, texts and engines the database holds; `empty` empties the engines first. */
  const kept = (empty = false) =>
    packs.evaluate(async (emptied) => {
      const done = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve) => {
          request.onsuccess = () => {
            resolve(request.result);
          };
        });
      const database = await done(indexedDB.open('evenkeel'));
      if (emptied) await done(database.transaction('compiled', 'readwrite').objectStore('compiled').clear());
      const counts: number[] = [];
      for (const name of ['packs', 'packTexts', 'compiled'])
        counts.push(await done(database.transaction(name).objectStore(name).count()));
      database.close();
      return counts;
    }, empty);

  it('from a file is shown before it is taken, and reads in open tabs at once after', async () => {
    await chooseFile('team.json', packText('the teapot'));
    const preview = packs.getByRole('region', { name: 'What is in Our team' });
    await preview.getByText('1 rule').first().waitFor();
    await remarksOn('The teapot', 'detached');

    await preview.getByRole('button', { name: 'Take it' }).click();

    expect(await remarksOn('The teapot')).toContain('From Our team');
  });

  it('with an error says where, and changes nothing', async () => {
    await chooseFile('broken.json', packText('the teapot').replace('"MIT"', '"MIT", "colour": "blue"'));

    const alert = packs.getByRole('alert');
    await alert.getByText('colour').first().waitFor();
    await alert.getByRole('button', { name: 'Leave it' }).click();
    await remarksOn('The teapot');
  });

  it('that is switched off does nothing until it is on again', async () => {
    const toggle = card('Our team').locator('.toggle');
    await toggle.click();
    await remarksOn('The teapot', 'detached');

    await toggle.click();
    await remarksOn('The teapot');
  });

  it('that is removed leaves nothing behind', async () => {
    await card('Our team').getByRole('button', { name: 'Remove Our team' }).click();

    await remarksOn('The teapot', 'detached');
    expect(await kept()).toEqual([0, 0, 0]);
  });

  it('from a link is fetched by the worker alone, as little as can be asked, and kept up to date', async () => {
    const serve = (text: string, etag: string) => {
      stage.server.setAnswer(LINK, (request, response) => {
        if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
        else response.setHeader('etag', etag).end(text);
      });
    };
    await page.evaluate(() => {
      document.cookie = 'session=secret; Secure; SameSite=None; path=/';
    });
    serve(packText('a teaspoon'), '"1"');
    await packs.getByRole('button', { name: 'Follow a link' }).click();
    await packs.getByLabel('Address of the pack’s file').fill(LINK);
    await packs.getByRole('button', { name: 'Look at it' }).click();
    await packs.getByRole('button', { name: 'Take it' }).click();
    await remarksOn('a teaspoon');

    const look = card('Our team').getByRole('button', { name: 'Look now for a newer version' });
    const requests = () => stage.server.received.filter(({ url }) => url === LINK);
    await look.click();
    await expect.poll(() => requests().length).toBe(2);
    expect(requests().map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"1"']);
    await expect.poll(() => card('Our team').innerText()).toContain('Version 1.0.0');

    serve(packText('the saucer', { version: '1.1.0' }), '"2"');
    await look.click();
    await remarksOn('the saucer');
    await expect.poll(() => card('Our team').innerText()).toContain('Version 1.1.0');

    stage.server.setAnswer(LINK, (_, response) => response.writeHead(404).end());
    await look.click();
    await card('Our team').getByText('There is nothing under this link any more').waitFor();
    expect(await card('Our team').innerText()).toContain('Last found up to date');
    await remarksOn('the saucer'); // the last good version stays

    for (const { method, body, headers } of requests()) {
      expect([method, body]).toEqual(['GET', '']);
      for (const telling of ['cookie', 'referer', 'authorization']) expect(headers).not.toHaveProperty(telling);
    }
  });

  it('that has to be built anew is built by a worker that slept, and the core serves until then', async () => {
    const session = await stage.browser.context.newCDPSession(panel.page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    expect(await kept(true)).toEqual([1, 1, 0]);

    await packs.evaluate(() => chrome.storage.local.set({ 'packs-changed': 'by the test' }));

    await expect.poll(() => kept()).toEqual([1, 1, 1]);
    await remarksOn('the saucer');
  });

  it('of a server that does not answer is given up, and said', async () => {
    stage.server.setAnswer(LINK, () => undefined);
    await card('Our team').getByRole('button', { name: 'Look now for a newer version' }).click();

    await card('Our team').getByText('did not answer within 15 seconds').waitFor({ timeout: 30_000 });
    await remarksOn('the saucer');
  });
});

it.skipIf(!canSetPolicy)('a company’s policy brings packs that are held, and names what is no good in it', async () => {
  using policy = setPolicy('.output/chrome-mv3', {
    packs: [{ text: packText('the teapot', { id: 'house', name: 'House rules' }) }, { url: 'http://unsafe.example/' }],
    defaults: { consequence: 'I will end this conversation' },
  });
  expect(policy.file).toContain('managed');
  await using stage = await setStage([angry]);
  const packs = await stage.browser.context.newPage();
  await packs.goto(`${stage.browser.origin}/options.html#packs`);
  const card = packs.getByRole('list', { name: 'Packs' }).getByRole('listitem').filter({ hasText: 'House rules' });

  await card.getByText('Your company’s policy holds it').waitFor();
  expect(await card.getByRole('button', { name: 'Remove' }).count()).toBe(0);
  await packs.getByText('packs, entry 2').waitFor();

  const { page, panel } = await stage.open(zendeskTicket(angry.id));
  await panel.shows('This is the third time');
  await panel.page.getByRole('tab', { name: /draft/i }).click();
  await page.locator('[data-test-id="omnicomposer-rich-text-ckeditor"]').locator('visible=true').click();
  await page.keyboard.insertText('The teapot is here. I will look into it today.');
  await panel.page.getByText('From House rules').waitFor();
});
