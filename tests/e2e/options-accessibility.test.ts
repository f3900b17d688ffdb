import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type ExtensionBrowser, launch } from '../../scripts/browser';
import { overflow } from './overflow';
import { serious } from './serious';

const pictures = '.output/e2e';
const looks = [
  ['wide, light', 1280, 'light'],
  ['wide, dark', 1280, 'dark'],
  ['narrow, light', 340, 'light'],
] as const;

describe('every view of the options page', () => {
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

  /** Opens a view, or a part of the editor, and waits until it stands. */
  const open = async (place: string): Promise<void> => {
    await page.goto(`${browser.origin}/options.html#${place}`);
    await page.reload();
    await page.locator('main h2').first().waitFor();
    await page.locator('main [aria-busy=true]').waitFor({ state: 'detached' });
  };

  it('can be reached and used by keys alone: a pack is begun, and a phrasing written', async () => {
    await open('packs');
    const tabTo = async (name: string): Promise<void> => {
      const target = page.getByRole('button', { name, exact: true });
      for (let tries = 0; tries < 80; tries++) {
        if (await target.evaluate((element) => element === document.activeElement)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`"${name}" cannot be reached by Tab.`);
    };
    await tabTo('Write a new pack');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Name of the pack' }).focus();
    await page.keyboard.type('By keys');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Us');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'By keys' }).waitFor();
    await tabTo('Add a phrasing');
    await page.keyboard.press('Enter');
    const wording = page.getByRole('textbox', { name: 'Wording' });
    await wording.waitFor();
    await wording.focus();
    await page.keyboard.type('Thank you, ');
    await tabTo('Put in the customer’s name');
    await page.keyboard.press('Enter');
    await expect.poll(() => wording.inputValue()).toBe('Thank you, {name}');
    expect(await wording.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it.each(looks)(
    'has no serious trouble, and fits: %s',
    async (look, width, colorScheme) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await open('settings');
      const links = await page.getByRole('navigation', { name: 'Views' }).getByRole('link').all();
      const views = await Promise.all(links.map((link) => link.getAttribute('href')));
      const parts = ['phrasings', 'rules', 'words', 'team', 'bench', 'about'].map(
        (part) => `packs/edit/by-keys/${part}`,
      );
      for (const place of [...views, 'packs/open/british-formal', 'packs/bench/british-formal', ...parts]) {
        const name = (place ?? '').replace('#', '');
        await open(name);
        // How wide it is changes nothing that axe looks for.
        if (width > 600) expect.soft(await serious(page), name).toEqual([]);
        expect.soft(await overflow(page), `${name} is too wide`).toBeLessThanOrEqual(0);
        await page.screenshot({
          path: `${pictures}/options-${name.replaceAll('/', '-')}-${look.replace(', ', '-')}.png`,
        });
      }
    },
    180_000,
  );
});
