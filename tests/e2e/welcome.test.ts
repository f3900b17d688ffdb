import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';

import { overflow } from './overflow';
import { serious } from './serious';
import { setStage, type Stage } from './stage';

/** In a page of ours. */
declare const chrome: typeof browser;

describe('the first run', () => {
  let stage: Stage;
  let page: Page;
  const greetings = () => stage.browser.context.pages().filter((one) => one.url().endsWith('/welcome.html'));

  beforeAll(async () => {
    mkdirSync('.output/e2e', { recursive: true });
    stage = await setStage([], { welcome: true });
    page = greetings()[0] as Page;
  });
  afterAll(async () => {
    await stage[Symbol.asyncDispose]();
  });

  it('opens one page that shows a real reading of a sample', async () => {
    await page.getByRole('region', { name: 'Reading' }).getByText('third time').first().waitFor();
    expect(
      await page.getByRole('region', { name: 'Reading' }).getByRole('button', { name: 'Money back' }).count(),
    ).toBe(1);
    await page.getByText('Alt+Shift+E').waitFor();
  });

  it.each(['light', 'dark'] as const)(
    'has no serious trouble in %s, and fits into a narrow window',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      expect(await serious(page)).toEqual([]);
      await page.screenshot({ path: `.output/e2e/welcome-${colorScheme}.png`, fullPage: true });
      await page.setViewportSize({ width: 360, height: 800 });
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: 1200, height: 800 });
    },
  );

  it('asks for nothing beyond what it needs', async () => {
    const asked = await page.evaluate(() => chrome.permissions.getAll());
    expect(asked.permissions?.toSorted()).toEqual(['alarms', 'scripting', 'sidePanel', 'storage']);
    expect(asked.origins?.every((origin) => /zendesk\.com|mail\.google\.com/.test(origin))).toBe(true);
  });

  it('does not come again with an update', async () => {
    for (const one of greetings()) await one.close();
    await stage.browser.update();
    await new Promise((done) => setTimeout(done, 1500));
    expect(greetings()).toHaveLength(0);
  });
});
