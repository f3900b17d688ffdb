import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type HelpdeskServer, serveHelpdesks, zendeskTicket } from './helpdesk-server';
import { hasRealWindows, openRealWindow, type RealWindow } from './real-window';
import { occurrences } from './reply';
import { angry } from './tickets';

/**
 * While the panel has the focus, CKEditor does not hear where the caret is, and what is pasted lands somewhere else or
 * twice. This happens in real windows only, so here the mouse and the keys are real.
 */
describe.skipIf(!hasRealWindows)('with the focus in the panel, and not in the page', () => {
  let server: HelpdeskServer;
  let window: RealWindow;
  const composer = '[data-test-id="omnicomposer-rich-text-ckeditor"]';
  const written = () => window.page.$eval(composer, (element) => (element as HTMLElement).innerText);

  beforeAll(async () => {
    server = await serveHelpdesks([angry]);
    window = await openRealWindow(zendeskTicket(angry.id), server.browserArgs);
  });
  afterAll(async () => {
    await window[Symbol.asyncDispose]();
    await server.close();
  });

  it('a phrasing still goes to the agent’s caret, once, and nothing that was typed is lost', async () => {
    const { page, panel } = window;
    const place = await page.$eval(composer, (element) => element.getBoundingClientRect().toJSON() as DOMRect);
    await window.clickInPage(place.x + 40, place.y + 20);
    await window.type('Hello Jo,');
    await window.press('Return');
    await window.type('Kind regards');
    await window.press('Up');
    await window.press('End');

    await panel.waitForSelector('article button:not([disabled])');
    await window.clickInPanel();
    expect(await page.evaluate(() => document.hasFocus())).toBe(false);

    const text = await panel.$$eval('article', (cards) => {
      const ready = cards.find((card) => card.querySelector('button:not([disabled])')?.textContent === 'Insert');
      ready?.querySelector('button')?.focus();
      return ready?.querySelector<HTMLElement>('.suggestion__text')?.innerText.trim() ?? '';
    });
    expect(text).not.toBe('');
    await window.press('Return');

    await expect.poll(async () => occurrences(await written(), text)).toBe(1);
    const all = await written();
    expect(occurrences(all, 'Hello Jo,')).toBe(1);
    expect(occurrences(all, 'Kind regards')).toBe(1);
    expect(all.indexOf('Hello Jo,')).toBeLessThan(all.indexOf(text));
    expect(all.indexOf(text)).toBeLessThan(all.indexOf('Kind regards'));
  });

  it('a rewrite takes the place of the passage that it is for, and of nothing else', async () => {
    const { page, panel } = window;
    const place = await page.$eval(composer, (element) => element.getBoundingClientRect().toJSON() as DOMRect);
    await window.clickInPage(place.x + 40, place.y + 20);
    await window.press('ctrl+a');
    await window.type('You need to calm down. I will check it with finance today.');

    await window.clickInPanel();
    const draft = await panel.waitForSelector('[role="tab"]:nth-of-type(2)');
    await draft?.focus();
    await window.press('Return');
    await panel.waitForFunction(() =>
      document.querySelector('.draft-copy')?.textContent.includes('calm down. I will check it with finance today.'),
    );
    expect(await page.evaluate(() => document.hasFocus())).toBe(false);
    const instead = await panel.$$eval('[aria-label="Remarks on your draft"] li', (remarks) => {
      const remark = remarks.find((one) => one.textContent.includes('calm down'));
      const apply = [...(remark?.querySelectorAll('button') ?? [])].find((button) => button.textContent === 'Apply');
      apply?.focus();
      return /Instead:\s*“(.+)”/.exec(remark?.textContent ?? '')?.[1] ?? 'no rewrite';
    });
    await window.press('Return');

    await expect.poll(written).not.toContain('calm down');
    expect(await written()).toContain(instead);
    expect(occurrences(await written(), 'I will check it with finance today.')).toBe(1);
  });
});
