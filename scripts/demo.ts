import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';

import { panelOf } from '../tests/e2e/panel';
import { launch } from './browser';
import { besideEachOther } from './picture';
import { readTickets } from './read-tickets';

/** `npm start`, once everything is built: the practice inbox with the panel beside it; headless, the journey printed. */
const folder = '.output/demo';
const headless = process.argv.includes('--headless');
const started = Number(process.env['EVENKEEL_STARTED'] ?? performance.timeOrigin);
const sinceStart = (): string => `${((performance.timeOrigin + performance.now() - started) / 1000).toFixed(1)} s`;

const browser = await launch({ headless });
const [page = await browser.context.newPage()] = browser.context.pages();
await page.goto(`${browser.origin}/practice.html`);
const panel = panelOf(await browser.openPanel(page));
await panel.reading.waitFor();
console.log(`Ready: from the command to the first reading in ${sinceStart()}.\n`);

if (headless) {
  const angry = await readTickets(page, panel);
  await angry?.click();
  await insertOne();
  await takePictures();
  await browser.close();
} else {
  console.log('Open tickets in the practice inbox; the panel reads along. Close the window to end.');
  await new Promise((resolve) => browser.context.on('close', resolve));
}

/** Puts the first phrasing that needs nothing filled in into the reply, and tells what the box then holds. */
async function insertOne(): Promise<void> {
  const phrasing = await panel.readyPhrasing();
  await phrasing.insert.click();
  const reply = page.getByRole('textbox', { name: 'Your reply' });
  await reply.filter({ hasText: phrasing.text.slice(0, 40) }).waitFor();
  console.log(
    `\nInserted at one press (${phrasing.id}):\n  ${(await reply.innerText()).trim().replaceAll('\n', '\n  ')}`,
  );
}

async function takePictures(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  // As high as the page beside it, which the panel's own frame makes it less than.
  await panel.page.setViewportSize({ width: 360, height: await page.evaluate(() => innerHeight) });
  for (const colorScheme of ['light', 'dark'] as const) {
    const shot = async (shown: Page, name: string): Promise<Buffer> => {
      await shown.emulateMedia({ colorScheme });
      await shown.locator('h1').scrollIntoViewIfNeeded();
      return shown.screenshot({ path: `${folder}/${name}-${colorScheme}.png` });
    };
    const both = [await shot(page, 'practice'), await shot(panel.page, 'panel')];
    await besideEachOther(browser.context, both, `${folder}/together-${colorScheme}.png`);
  }
  console.log(`\nPictures, light and dark: ${folder}/`);
}
