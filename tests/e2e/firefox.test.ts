import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { findFirefox } from '../../scripts/find-browser.mjs';
import { gmailThread, type HelpdeskServer, serveHelpdesks, zendeskTicket } from './helpdesk-server';
import { occurrences } from './reply';
import { angry, calm } from './tickets';

const firefox = findFirefox();
if (!firefox) console.log('Skipped: no Firefox on this machine (FIREFOX_PATH names one).');

/** Editors take text otherwise in Firefox: what works in Chromium inserts nothing there, and the other way round. */
describe.skipIf(!firefox)('in Firefox', () => {
  const uuid = '6f0a1b7e-3c52-4d0e-9b7a-1f2e3d4c5b6a';
  let server: HelpdeskServer;
  let browser: Browser;
  let panel: Page;

  beforeAll(async () => {
    server = await serveHelpdesks([angry, calm]);
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: firefox ?? '',
      headless: true,
      acceptInsecureCerts: true,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'network.dns.forceResolve': '127.0.0.1',
        'extensions.webextensions.uuids': JSON.stringify({ 'evenkeel@evenkeel.example': uuid }),
      },
    });
    await browser.installExtension(resolve('.output/firefox-mv3'));
    // The sidebar's page in a tab of its own: WebDriver does not reach a sidebar. It follows whichever tab is in front.
    panel = await browser.newPage();
    // Firefox loads the page and never says so.
    await Promise.race([panel.goto(`moz-extension://${uuid}/sidepanel.html`).catch(() => undefined), wait(1500)]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  /** Opens an address, presses the first Insert that the panel offers for it, and returns what was to be inserted. */
  async function insertInto(address: string): Promise<{ page: Page; text: string }> {
    const before = await panel.evaluate(
      () => document.querySelector<HTMLElement>('[data-conversation]')?.dataset['conversation'],
    );
    const page = await browser.newPage();
    await page.goto(withPort(address, server.port));
    await page.waitForSelector('html[data-ready]');
    await page.bringToFront();
    const text = await panel.evaluate(pressFirstInsert, before);
    return { page, text };
  }

  it.each([
    ['CKEditor 5, in Zendesk', zendeskTicket(angry.id), '[data-test-id="omnicomposer-rich-text-ckeditor"]'],
    ['a plain editable box, in Gmail', gmailThread(angry.id), '[role="main"] [contenteditable="true"]'],
  ])('%s takes a phrasing at one press, exactly once', async (_, address, composer) => {
    const { page, text } = await insertInto(address);
    expect(text).not.toBe('');
    const written = () => page.$eval(composer, (element) => (element as HTMLElement).innerText);
    await expect.poll(async () => occurrences(await written(), text)).toBe(1);
  });
});

/** Firefox cannot be told to send one name to one port, so the address says it. */
const withPort = (address: string, port: number): string => {
  const url = new URL(address);
  url.port = String(port);
  return url.href;
};

/** In the panel: once it has moved on, unfolds steps until a phrasing can be inserted, presses that, and returns its text. */
async function pressFirstInsert(before: string | undefined): Promise<string> {
  const rest = () => new Promise((resolve) => setTimeout(resolve, 100));
  for (let tries = 0; tries < 100; tries += 1) {
    const shown = document.querySelector<HTMLElement>('[data-conversation]')?.dataset['conversation'];
    const cards = shown === before ? [] : [...document.querySelectorAll('article')];
    const card = cards.find((one) => one.querySelector('button:not([disabled])')?.textContent.startsWith('Insert'));
    if (card) {
      const text = card.querySelector<HTMLElement>('.suggestion__text')?.innerText.trim() ?? '';
      card.querySelector('button')?.click();
      return text;
    }
    document.querySelector<HTMLElement>('h3 button[aria-expanded="false"]')?.click();
    await rest();
  }
  return '';
}
