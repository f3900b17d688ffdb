import { expect, it } from 'vitest';

import { zendeskTicket } from './helpdesk-server';
import { panelOf } from './panel';
import { occurrences } from './reply';
import { setStage } from './stage';
import { angry, calm } from './tickets';

it('when the extension is updated under an open ticket, the new copy takes over and the old one is quiet', async () => {
  await using stage = await setStage([angry, calm]);
  const { page, panel } = await stage.open(zendeskTicket(angry.id));
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  await panel.shows('This is the third time');

  await stage.browser.update();
  const after = panelOf(await stage.browser.openPanel(page));
  await after.shows('This is the third time');

  await page.getByText(`#${calm.id}`).click();
  await after.shows('blue kettle');
  await page.getByText(`#${angry.id}`).click();
  await after.shows('This is the third time');

  const phrasing = await after.readyPhrasing();
  await phrasing.insert.click();
  const composer = page.locator('[data-test-id="omnicomposer-rich-text-ckeditor"]').locator('visible=true');
  await expect.poll(async () => occurrences(await composer.innerText(), phrasing.text)).toBe(1);
  expect(thrown).toEqual([]);
});
