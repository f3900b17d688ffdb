import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Panel } from './panel';
import { setStage, type Stage } from './stage';
import { angry } from './tickets';
import { zendeskTicket } from './helpdesk-server';

const MESSAGE =
  'This is the third time my kettle order 7714 has not come. I am furious, I took two days off for it. Rosa Lind';

describe('a message that is pasted, and a reply that is typed in the panel', () => {
  let stage: Stage;
  let panel: Panel;
  let page: Page;

  beforeAll(async () => {
    stage = await setStage([angry]);
    ({ panel } = await stage.open(zendeskTicket(angry.id)));
    page = panel.page;
    await panel.shows('This is the third time');
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Paste a message' }).click();
    await page.getByRole('textbox', { name: /Paste a customer/ }).fill(MESSAGE);
    await page.getByRole('button', { name: 'Read it' }).click();
    await panel.shows('kettle order 7714');
  });
  afterAll(async () => {
    await stage[Symbol.asyncDispose]();
  });

  it('is remarked on as in a helpdesk, and takes what is put in the place of a passage', async () => {
    const reply = page.getByRole('textbox', { name: 'Your reply' });
    if (!(await reply.isVisible())) await page.getByRole('tab', { name: /draft/i }).click();
    await reply.fill('Please calm down. I have found your kettle and it is with you tomorrow before ten.');
    const remarks = page.getByRole('region', { name: 'Remarks on your draft' });
    const remark = remarks.getByRole('listitem').filter({ hasText: 'calm down' });
    await remark.waitFor();
    await remark.getByRole('button', { name: 'Apply' }).click();
    await expect.poll(() => reply.inputValue()).not.toContain('calm down');
    expect(await reply.inputValue()).toContain('I have found your kettle');
  });

  it('counts the agent’s own words only: what is quoted below draws no remark', async () => {
    const reply = page.getByRole('textbox', { name: 'Your reply' });
    await reply.fill(
      'I have found your kettle, it is with you tomorrow before ten.\n\nOn 3 May 2026 at 14:05, Rosa Lind <rosa@home.example> wrote:\n> You told me to calm down.',
    );
    const copy = page.locator('.draft-copy');
    await copy.filter({ hasText: 'before ten' }).waitFor();
    expect(await copy.innerText()).not.toContain('calm down');
  });
});
