import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { resolve } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';

import { findChromium, which } from '../../scripts/find-browser.mjs';

/**
 * A real window on a screen of its own, with a real mouse and keyboard. Playwright tells every page that it has the focus
 * and Puppeteer does not, so this is where it shows what a page does while the side panel has it.
 */
export interface RealWindow extends AsyncDisposable {
  page: Page;
  panel: Page;
  /** A click at a place of the page, counted from the top left of what it shows. */
  clickInPage(x: number, y: number): Promise<void>;
  /** A click in an empty corner of the side panel: it takes the focus. */
  clickInPanel(): Promise<void>;
  type(text: string): Promise<void>;
  press(key: string): Promise<void>;
}

/** Can this machine show a real window, and press real keys in it? */
export const hasRealWindows = which('Xvfb') !== null && which('xdotool') !== null;

const [WIDTH, HEIGHT] = [1360, 860];

export async function openRealWindow(address: string, args: readonly string[]): Promise<RealWindow> {
  const screen = await openScreen();
  const env = { ...process.env, DISPLAY: screen.name };
  const extension = resolve('.output/chrome-mv3');
  const browser = await puppeteer.launch({
    executablePath: findChromium() ?? '',
    headless: false,
    pipe: true,
    defaultViewport: null,
    enableExtensions: [extension],
    env,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      `--window-size=${WIDTH},${HEIGHT}`,
      '--window-position=0,0',
      ...args,
    ],
  });
  const worker = await browser.waitForTarget((target) => target.url().endsWith('/background.js'));
  // The page of the first run opens beside, and would take the keys.
  const greeting = await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
  await (await greeting.page())?.close();
  const [page] = await browser.pages();
  if (!page) throw new Error('Chromium opened no window.');
  await page.bringToFront();
  await page.goto(address);
  await page.waitForSelector('html[data-ready]');

  const control = await browser.target().createCDPSession();
  const { targetInfos } = await control.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  await control.send('Extensions.triggerAction', { id: new URL(worker.url()).host, targetId: tab?.targetId ?? '' });
  const panel = await (await browser.waitForTarget((target) => target.url().includes('/sidepanel.html'))).asPage();
  await wait(800); // the panel slides in

  const xdotool = async (...command: string[]): Promise<void> => {
    execFileSync('xdotool', command, { env });
    await wait(300);
  };
  return {
    page,
    panel,
    clickInPage: async (x, y) => {
      const above = await page.evaluate(() => outerHeight - innerHeight);
      await xdotool('mousemove', String(Math.round(x)), String(Math.round(y + above)), 'click', '1');
    },
    clickInPanel: () => xdotool('mousemove', String(WIDTH - 14), String(HEIGHT - 20), 'click', '1'),
    type: (text) => xdotool('type', '--delay', '15', text),
    press: (key) => xdotool('key', key),
    [Symbol.asyncDispose]: async () => {
      await browser.close();
      screen.process.kill();
    },
  };
}

/** A screen that no other program uses: Xvfb picks a free one and writes its number. */
async function openScreen(): Promise<{ process: ChildProcess; name: string }> {
  const size = ['-screen', '0', `${WIDTH}x${HEIGHT}x24`];
  const process = spawn('Xvfb', ['-displayfd', '3', ...size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = (await once(process.stdio[3] as NodeJS.ReadableStream, 'data')) as [Buffer];
  return { process, name: `:${number.toString().trim()}` };
}
