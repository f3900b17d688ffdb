import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { gmailThread } from './helpdesk-server';
import type { Panel } from './panel';
import { occurrences, sentReply } from './reply';
import { setStage, type Stage } from './stage';
import { angry, calm } from './tickets';

describe('a Gmail thread', () => {
  let stage: Stage;
  let page: Page;
  let panel: Panel;
  const composer = () => page.locator('[role="main"] [contenteditable]').locator('visible=true');

  beforeAll(async () => {
    stage = await setStage([angry, calm]);
    ({ page, panel } = await stage.open(gmailThread(angry.id)));
  });
  afterAll(async () => {
    await stage[Symbol.asyncDispose]();
  });

  it('is read: the newest message that is not the agent’s own', async () => {
    await panel.shows('This is the third time I am writing about order 48213.');
    expect(await panel.message.innerText()).not.toContain('Your refund of');
  });

  it('takes a phrasing at one press, exactly once, beside what the agent typed', async () => {
    await composer().click();
    await page.keyboard.type('Hello Jo, ');
    const phrasing = await panel.readyPhrasing();
    await phrasing.insert.click();

    await expect.poll(async () => occurrences(await composer().innerText(), phrasing.text)).toBe(1);
    expect(await composer().innerText()).toContain('Hello Jo, ');
  });

  it('takes it back at one undo', async () => {
    await composer().press('ControlOrMeta+z');
    await expect.poll(async () => (await composer().innerText()).trim()).toBe('Hello Jo,');
    await composer().press('ControlOrMeta+Shift+z');
  });

  it('sends what the agent sees, and nothing of ours', async () => {
    const seen = await composer().innerText();
    await page.getByRole('button', { name: 'Send' }).click();
    const sent = await sentReply(stage, angry.id);

    expect(sent).not.toMatch(/<(?!\/?(?:div|br)\b)|\s(?:class|style|id|data-)/);
    expect(textOf(sent)).toBe(seen.replaceAll('\u00a0', ' ').trim());
  });
});

/** What a reader of this markup sees, where it is made of lines in `div` and `br`. */
const textOf = (markup: string): string =>
  markup
    .replaceAll('<div>', '\n')
    .replaceAll(/<br>|<\/div>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')
    .trim();
