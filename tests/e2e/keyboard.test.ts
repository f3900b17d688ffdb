import { expect, it } from 'vitest';

import { zendeskTicket } from './helpdesk-server';
import { occurrences } from './reply';
import { setStage } from './stage';
import { angry } from './tickets';

it('with the keyboard alone: from the top of the panel to a phrasing in the reply', async () => {
  await using stage = await setStage([angry]);
  const { page, panel } = await stage.open(zendeskTicket(angry.id));
  await panel.shows('This is the third time');
  const { id, text } = await panel.readyPhrasing();
  await panel.page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
  });

  const focused = () =>
    panel.page.evaluate(() => ({
      name: document.activeElement?.textContent ?? '',
      // After the last control the browser's own have the focus for one press.
      inPanel: document.activeElement !== document.body,
      phrasing: document.activeElement?.closest<HTMLElement>('[data-phrasing]')?.dataset['phrasing'],
      outline: getComputedStyle(document.activeElement ?? document.body).outlineStyle,
    }));
  let reached = false;
  for (let presses = 0; presses < 150 && !reached; presses += 1) {
    await panel.page.keyboard.press('Tab');
    const { name, phrasing, outline, inPanel } = await focused();
    if (inPanel) expect(outline, `the focus is seen on "${name}"`).not.toBe('none');
    reached = phrasing === id && name === 'Insert';
  }
  expect(reached).toBe(true);
  await panel.page.keyboard.press('Enter');

  const composer = page.locator('[data-test-id="omnicomposer-rich-text-ckeditor"]').locator('visible=true');
  await expect.poll(async () => occurrences(await composer.innerText(), text)).toBe(1);
});
