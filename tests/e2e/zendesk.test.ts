import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { zendeskTicket } from './helpdesk-server';
import type { Panel } from './panel';
import { occurrences, sentReply } from './reply';
import { setStage, type Stage } from './stage';
import { angry, calm, demanding } from './tickets';

describe('a Zendesk ticket', () => {
  let stage: Stage;
  let page: Page;
  let panel: Panel;
  const composer = () => page.locator('[data-test-id="omnicomposer-rich-text-ckeditor"]').locator('visible=true');

  beforeAll(async () => {
    stage = await setStage([angry, calm, demanding]);
    ({ page, panel } = await stage.open(zendeskTicket(angry.id)));
  });
  afterAll(async () => {
    await stage[Symbol.asyncDispose]();
  });

  it('is read: the customer’s newest message, its tone and its types', async () => {
    await panel.shows('This is the third time I am writing about order 48213.');
    expect(await panel.message.innerText()).not.toMatch(/finance says|within 5 days\.\s+Sam/);
    expect(await panel.reading.getAttribute('data-tone')).toMatch(/^(angry|frustrated)$/);
  });

  it('shows the words that its labels go by', async () => {
    const label = panel.reading.getByRole('button', { name: 'Grievance' });
    await label.hover();
    await panel.message.locator('[data-lit]').first().waitFor();
  });

  it('takes a phrasing at one press, exactly once, and says so', async () => {
    const phrasing = await panel.readyPhrasing();
    await phrasing.insert.click();
    await composer()
      .getByText(phrasing.text.split('\n')[0] ?? '')
      .waitFor();

    expect(occurrences(await composer().innerText(), phrasing.text)).toBe(1);
  });

  it('sends what the agent sees, byte for byte as if it were typed by hand', async () => {
    const shown = (await composer().innerText()).replaceAll('\u00a0', ' ').trim();
    await page.getByRole('button', { name: 'Submit as Open' }).click();
    const inserted = await sentReply(stage, angry.id);

    await page.getByText(`#${calm.id}`).click();
    await composer().click();
    await page.keyboard.type(shown);
    await page.getByRole('button', { name: 'Submit as Open' }).click();
    const typed = await sentReply(stage, calm.id);

    expect(inserted).toBe(typed);
  });
});
