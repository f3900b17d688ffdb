import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type ExtensionBrowser, launch } from '../../scripts/browser';
import { overflow } from './overflow';
import { serious } from './serious';

const pictures = '.output/e2e';
const schemes = ['light', 'dark'] as const;
const rude = 'Please calm down. As I already told you, this is not our fault.';
const good =
  'Darren, a second £286 and a bounced rent: I can see why you are angry. I am sorry that we took it twice. ' +
  'I have refunded it just now. It is with you by Friday at noon, and I will ring you then.';

let browser: ExtensionBrowser;
let page: Page;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  browser = await launch({ headless: true });
  page = await browser.context.newPage();
});
afterAll(async () => {
  await browser.close();
});

const go = (address: string) => page.goto(`${browser.origin}/practice.html#${address}`);
const press = (name: string) => page.getByRole('button', { name }).click();
const reply = (): Locator => page.getByRole('textbox', { name: 'Your reply' });
const total = async (): Promise<number> => Number(await page.locator('.score-view__number').first().innerText());

async function readCase(): Promise<void> {
  await page.getByRole('radio', { name: /^Angry/ }).check();
  await page.getByRole('checkbox', { name: /^Grievance/ }).check();
  await press('Compare');
  await press('Write the reply');
}

async function write(text: string, done: string): Promise<void> {
  await reply().fill(text);
  await press(done);
}

/** What axe finds serious or worse in light and in dark, with a picture of each. */
async function seriousInBoth(name: string): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await serious(page)).map((trouble) => `${name}, ${colorScheme}: ${trouble}`));
    await page.screenshot({ path: `${pictures}/practice-${name}-${colorScheme}.png`, fullPage: true });
  }
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}

describe('a case', () => {
  it('is read, written and scored, and a better second try scores higher', async () => {
    await go('cases/double-charge');
    await readCase();
    await write(rude, 'Score my reply');
    const first = await total();
    expect(await seriousInBoth('score')).toEqual([]);
    await press('Try again');
    await write(good, 'Score my reply');
    expect(await total()).toBeGreaterThan(first + 40);
    await page.getByRole('region', { name: 'Before and after' }).waitFor();
    expect(await seriousInBoth('before-after')).toEqual([]);
  });

  it('lights up the sentence that a point is about', async () => {
    await page.getByRole('listitem').filter({ hasText: 'Say by when' }).last().hover();
    await expect.poll(() => page.locator('.lit-draft [data-lit]').allInnerTexts()).not.toEqual([]);
  });

  it('leaves nothing of what was written in the browser', async () => {
    const stored = await page.evaluate(async () => {
      const names = await indexedDB.databases();
      const all: unknown[] = [];
      for (const { name } of names) {
        const database = await new Promise<IDBDatabase>((done) => {
          const asked = indexedDB.open(name ?? '');
          asked.onsuccess = () => {
            done(asked.result);
          };
        });
        for (const table of database.objectStoreNames) {
          if (table === 'packTexts' || table === 'compiled') continue;
          const rows = database.transaction(table).objectStore(table).getAll();
          all.push(
            await new Promise(
              (done) =>
                (rows.onsuccess = () => {
                  done(rows.result);
                }),
            ),
          );
        }
        database.close();
      }
      return JSON.stringify([all, Object.entries(localStorage), Object.entries(sessionStorage)]);
    });
    expect(stored).toContain('double-charge');
    expect(stored).not.toMatch(/Darren|bounced|calm down/);
  });
});

describe('a role play', () => {
  it('is played to a good end', async () => {
    await go('role-play/double-charge');
    await write(rude, 'Send it to them');
    await page.getByText('↑ turns abusive').waitFor();
    await write(
      'I can help if our messages stay respectful. You were charged £286 twice, and I have refunded it. It is with you by Friday.',
      'Send it to them',
    );
    await page.getByRole('region', { name: 'How it ended' }).waitFor();
    expect(await page.getByRole('heading', { name: 'Left open' }).count()).toBe(1);
    expect(await seriousInBoth('role-play')).toEqual([]);
  });
});

describe('a group session', () => {
  const folder = '.output/e2e';
  async function download(name: string): Promise<string> {
    const [saved] = await Promise.all([page.waitForEvent('download'), press(name)]);
    const path = join(folder, saved.suggestedFilename());
    await saved.saveAs(path);
    return path;
  }

  it('goes from the lead to the trainee and back, by files alone', async () => {
    await go('session');
    await page.getByRole('textbox', { name: 'Name of the session' }).fill('Monday');
    await page.getByRole('checkbox', { name: /^Charged twice/ }).check();
    await page.getByRole('checkbox', { name: /^The kettle/ }).check();
    const session = await download('Save the session as a file');

    await page.getByLabel(/Open the session/).setInputFiles(session);
    await page.getByText('0 of 2 tried').waitFor();
    await page.reload();
    await page.getByText('0 of 2 tried').waitFor();
    await page.getByRole('link', { name: 'Charged twice' }).click();
    await readCase();
    await write(good, 'Score my reply');
    await page.getByRole('link', { name: 'Group session' }).click();
    await page.getByText('1 of 2 tried').waitFor();
    await page.getByRole('textbox', { name: /Your name/ }).fill('Ada');
    const result = await download('Save my result');
    expect(readFileSync(result, 'utf8')).not.toMatch(/Darren|bounced/);

    const broken = join(folder, 'broken-result.json');
    writeFileSync(broken, '{"format":');
    await page.getByLabel(/Open the results/).setInputFiles([result, broken]);
    await page.getByRole('region', { name: 'Results side by side' }).getByText('Ada').waitFor();
    await page.getByText(/broken-result\.json: it is not a practice result/).waitFor();
    expect(await seriousInBoth('session')).toEqual([]);
  });

  it('says what is wrong with a file that is no session', async () => {
    await press('Leave the session');
    const notPack = join(folder, 'not-a-pack.json');
    writeFileSync(notPack, '{"id":"shop","cases":[{"id":"UPPER"}]}');
    await page.getByLabel(/Open the session/).setInputFiles(notPack);
    await page
      .getByText(/not-a-pack\.json, line \d+/)
      .first()
      .waitFor();
  });
});

describe('every mode', () => {
  it.each(['inbox', 'cases', 'cases/kettle-third-message', 'role-play', 'progress'])(
    '"%s" has no serious trouble for people who see or hear it otherwise, and fits a narrow window',
    async (address) => {
      await page.setViewportSize({ width: 1200, height: 800 });
      await go(address);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      if (address === 'progress') await page.locator('.recharts-surface').first().waitFor();
      expect(await seriousInBoth(address.replace('/', '-'))).toEqual([]);
      await page.setViewportSize({ width: 360, height: 740 });
      // A chart follows the window a moment later.
      await expect.poll(() => overflow(page)).toBeLessThanOrEqual(0);
    },
  );
});
