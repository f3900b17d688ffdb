import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type ExtensionBrowser, launch } from '../../scripts/browser';
import { serious } from './serious';

const macros = {
  macros: [
    {
      title: 'Late parcel',
      actions: [
        {
          field: 'comment_value',
          value:
            'Hi {{ticket.requester.first_name}},\n\nWe apologize for any inconvenience this may have caused. I have asked the courier to search for order {{ticket.ticket_field_order_number}} today. Please call {{dc.phone}} after noon.\n\nKind regards,\n{{current_user.name}}',
        },
      ],
    },
    { title: 'Just close', actions: [{ field: 'status', value: 'closed' }] },
  ],
};
const file = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

/** A team lead brings the macros that the desk has; one journey, in order. */
describe('saved replies of another tool', () => {
  let browser: ExtensionBrowser;
  let page: Page;
  beforeAll(async () => {
    mkdirSync('.output/e2e', { recursive: true });
    browser = await launch({ headless: true });
    page = await browser.context.newPage();
    await page.goto(`${browser.origin}/options.html#packs/import`);
  });
  afterAll(async () => {
    await browser.close();
  });

  it('that are none are refused, with what to bring instead', async () => {
    await page.locator('input[type=file]').setInputFiles(file('notes.json', '{"notes": 1}'));
    await page.getByText('No saved reply was found in this file.').waitFor();
  });

  it('are split into steps and looked over, and what could not be read is named', async () => {
    await page.locator('input[type=file]').setInputFiles(file('macros.json', JSON.stringify(macros)));
    await page.getByText(/Zendesk macros: 1 reply, 3 steps/).waitFor();
    await page.getByText('1 could not be read').click();
    await page.getByText('Entry 2, “Just close”, writes no comment.').waitFor();
    await page.getByText('No slot stands for {{dc.phone}}').waitFor();
    expect(await serious(page)).toEqual([]);
  });

  it('are mended, kept or left out, and become a pack to go on with', async () => {
    const waiting = page.locator('.import-item').first();
    await waiting.getByRole('textbox', { name: 'Wording' }).fill('Please call us after noon.');
    await waiting.getByLabel('The step that it makes').selectOption('Say what you do now');
    await page.screenshot({ path: '.output/e2e/import.png', fullPage: true });
    const mended = page.locator('.import-item', { hasText: 'Please call us after noon.' });
    await mended.getByText('Keep', { exact: true }).click();
    await page.getByText(/To leave out \(1\)/).waitFor();

    await page.getByRole('textbox', { name: 'Name of the pack' }).fill('Brought along');
    await page.getByRole('textbox', { name: 'Written by' }).fill('Support');
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByRole('heading', { name: 'Brought along' }).waitFor();
    await page
      .getByText(/search for order \{order\} today/)
      .first()
      .waitFor();
  });
});
