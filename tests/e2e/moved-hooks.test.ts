import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { zendeskTicket } from './helpdesk-server';
import { setStage, type Stage } from './stage';
import { angry, calm } from './tickets';

describe('a helpdesk whose page changed', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage([angry, calm]);
  });
  afterAll(async () => {
    await stage[Symbol.asyncDispose]();
  });

  it('is said to be unreadable, by what is missing, with the paste box at hand', async () => {
    stage.server.renameHooks(true);
    const { panel } = await stage.open(zendeskTicket(angry.id));

    await panel.page.getByText(/Can’t read this page: no .+ found/).waitFor();
    expect(await panel.conversation.count()).toBe(0);
    await panel.page
      .getByRole('textbox', { name: /Paste a customer’s message/ })
      .fill('I want my money back, this is a disgrace!');
    await panel.page.getByRole('button', { name: 'Read it' }).click();
    await panel.shows('I want my money back');
    await panel.page.getByRole('button', { name: 'Back to the page' }).click();
  });

  it('shows no old reading when it changes under an open panel', async () => {
    stage.server.renameHooks(false);
    const { page, panel } = await stage.open(zendeskTicket(angry.id));
    await panel.shows('This is the third time');

    await page.evaluate(() => {
      for (const name of ['data-test-id', 'data-ticket-id', 'data-entity-id']) {
        for (const element of document.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
      }
      history.pushState(null, '', '/agent/tickets/102');
    });
    await panel.page.getByText(/Can’t read this page/).waitFor();
    expect(await panel.conversation.count()).toBe(0);
  });

  it('diagnoses itself by the names of parts, without a word of the ticket, and for this ticket alone', async () => {
    stage.server.renameHooks(false);
    const { page, panel } = await stage.open(zendeskTicket(angry.id));
    await panel.shows('This is the third time');
    await panel.page.getByRole('button', { name: 'Menu' }).click();
    await panel.page.getByRole('button', { name: 'Diagnose this page' }).click();

    const report = panel.page.getByRole('region', { name: 'Diagnose this page' });
    await report.getByRole('row').nth(1).waitFor();
    expect(await report.innerText()).not.toMatch(/Jo|Byrne|48213|third time|kettle/);

    await page.goto(zendeskTicket(calm.id));
    await panel.shows('blue kettle');
    expect(await report.count()).toBe(0);
  });
});
