import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { DayCounts } from '../../lib/records/counts/day-counts';
import { type ExtensionBrowser, launch } from '../../scripts/browser';
import { manyReadings, READINGS } from './many-readings';
import { openOptions } from './options-view';
import { overflow } from './overflow';
import { serious } from './serious';

const pictures = '.output/e2e';
const schemes = ['light', 'dark'] as const;
/** Odd, so that one of them is in the middle. */
const ROUNDS = 7;

let browser: ExtensionBrowser;
const folder = mkdtempSync(join(tmpdir(), 'evenkeel-counts-'));

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  browser = await launch({ headless: true });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

describe('what was counted', () => {
  it(`draws ${READINGS} readings soon`, async () => {
    await seed(manyReadings(Date.now()));
    const drawings = [];
    for (let round = 0; round < ROUNDS; round += 1) drawings.push(await drawing(round));
    const took = median(drawings.map((one) => one.took));
    const worked = median(drawings.map((one) => one.worked));
    const size = await databaseSize();
    console.log(
      `insights with ${READINGS} counted readings: ready in ${took.toFixed(0)} ms by the clock, ${worked.toFixed(0)} ms of the page's own processor time (medians of ${ROUNDS}), database ${(size / 1e6).toFixed(2)} MB`,
    );
    // By the processor: the clock of a machine that has other things to do says nothing of the page.
    expect(worked).toBeLessThan(500);
    expect(size).toBeLessThan(20e6);
  });

  it.each(schemes)('is shown in %s without serious trouble for anybody', async (colorScheme) => {
    for (const name of ['insights', 'habits', 'rules']) {
      const view = await openOptions(browser, name);
      await view.emulateMedia({ colorScheme });
      if (name === 'insights') await view.locator('.recharts-bar-rectangle').first().waitFor();
      expect(await serious(view), name).toEqual([]);
      await view.screenshot({ path: `${pictures}/${name}-${colorScheme}.png`, fullPage: name !== 'rules' });
      await view.setViewportSize({ width: 360, height: 800 });
      // A chart follows the width of the window a moment later.
      await expect.poll(() => overflow(view)).toBeLessThanOrEqual(0);
      if (name === 'insights') await view.screenshot({ path: `${pictures}/${name}-${colorScheme}-narrow.png` });
      await view.close();
    }
  });

  it('of several agents merges, the same file once, and a bad file is named', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const file = (source: string, messages: number) => ({
      format: 'evenkeel-counts',
      version: 1,
      source,
      exportedAt: new Date().toISOString(),
      days: [{ day: today, counts: { messages, 'tone:calm': messages } }],
    });
    const write = (name: string, value: unknown): string => {
      const path = join(folder, name);
      writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
      return path;
    };
    const view = await openOptions(browser, 'insights');
    await view
      .getByLabel('Exports of agents')
      .setInputFiles([
        write('sam.json', file('one', 30)),
        write('sam-again.json', file('one', 30)),
        write('ana.json', file('two', 12)),
        write('broken.json', '{"format":'),
      ]);
    await view.getByText('42 messages').waitFor();
    expect(await view.getByRole('alert').innerText()).toContain('broken.json was left out');
    await view.screenshot({ path: `${pictures}/insights-merged.png` });
    await view.close();
  });
});

/** Puts counts into the database as the extension would. */
async function seed(days: readonly DayCounts[]): Promise<void> {
  const view = await openOptions(browser, 'privacy');
  // The worker makes the database when it starts; opened before, it would be another.
  await expect
    .poll(() => view.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)))
    .toContain('evenkeel');
  await view.evaluate(
    (rows) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('evenkeel');
        opening.onsuccess = () => {
          const writing = opening.result.transaction('days', 'readwrite');
          for (const row of rows) writing.objectStore('days').put(row);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    days,
  );
  await view.close();
}

/** How long the view took to draw its chart, by the clock and of the page's own processor time, in ms. */
async function drawing(round: number): Promise<{ took: number; worked: number }> {
  const view = await openOptions(browser, 'privacy');
  const processor = await processorTime(view);
  await view.addInitScript(() => {
    const look = () => {
      if (document.querySelector('.recharts-bar-rectangle'))
        document.documentElement.dataset['drawn'] = String(performance.now());
      else requestAnimationFrame(look);
    };
    look();
  });
  const before = await processor();
  await view.goto(`${browser.origin}/options.html?round=${round}#insights`);
  await view.locator('html[data-drawn]').waitFor();
  const worked = (await processor()) - before;
  const took = Number(await view.locator('html').getAttribute('data-drawn'));
  await view.close();
  return { took, worked };
}

/** Reads the processor time that the page's main thread has used so far, in ms. */
async function processorTime(of: Page): Promise<() => Promise<number>> {
  const session = await of.context().newCDPSession(of);
  await session.send('Performance.enable');
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? NaN) * 1000;
  };
}

/** What the extension's database takes on the disk, in bytes. */
async function databaseSize(): Promise<number> {
  const view = await openOptions(browser, 'insights');
  const size = await view.evaluate(async () => {
    const { usage = 0, usageDetails = {} } = (await navigator.storage.estimate()) as StorageEstimate & {
      usageDetails?: { indexedDB?: number };
    };
    return usageDetails.indexedDB ?? usage;
  });
  await view.close();
  return size;
}

const median = (of: readonly number[]): number => of.toSorted((a, b) => a - b)[(of.length - 1) / 2] ?? NaN;
