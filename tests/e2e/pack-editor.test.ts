import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type ExtensionBrowser, launch } from '../../scripts/browser';
import { panelOf } from './panel';

/** A team lead who never saw JSON writes a pack, tries it, and uses it; one journey, in order. */
describe('a pack written in the options page', () => {
  let browser: ExtensionBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch({ headless: true });
    page = await browser.context.newPage();
    await page.goto(`${browser.origin}/options.html#packs`);
  });
  afterAll(async () => {
    await browser.close();
  });

  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const part = (name: string) =>
    page
      .getByRole('navigation', { name: 'Parts of the pack' })
      .getByRole('link', { name: new RegExp(`^${name}`) })
      .click();

  it('begins with a name', async () => {
    await press('Write a new pack');
    await field('Name of the pack').fill('Kettle desk');
    await field('Written by').fill('Support');
    await press('Begin');
    await page.getByRole('heading', { name: 'Kettle desk' }).waitFor();
    expect(page.url()).toContain('#packs/edit/kettle-desk');
  });

  it('shows what a rule marks while it is typed, and which examples it lives up to', async () => {
    await part('Rules');
    await press('Add a rule');
    await field('Try it on messages').fill('Ask my uncle the judge about it.\n\nThe kettle is fine.');
    await field('Words that it marks').pressSequentially('my uncle the [judge|lawyer]');
    const samples = page.getByRole('list', { name: 'Messages to try it on' });
    await samples.locator('mark', { hasText: 'my uncle the judge' }).waitFor();
    await page.getByText('Found in 1 of 2.').waitFor();

    await page.getByLabel('Where these words stand, it means').selectOption('A flag of our own …');
    await field('Name of the flag').fill('family-court');
    await field('Why, in a sentence').fill('They speak of relatives in court.');
    await field('Must be found in: example 1').fill('I will ask my uncle the lawyer.');
    await press('That is right');
    expect(await field('Must be found in: example 1').inputValue()).toBe('I will ask [[my uncle the lawyer]].');
    await field('Must not be found in: example 1').fill('My uncle is kind.');
    await page.getByText('Left alone, as it should be.').waitFor();
  });

  it('fills a phrasing with example facts, and refuses a gap that nothing fills', async () => {
    await part('Phrasings');
    await press('Add a phrasing');
    await page.getByLabel('The step that it makes').selectOption('Thank them');
    await field('Wording').fill('Our kettle desk thanks you for order {order}, {nobody}.');
    await page.getByLabel('Preview').getByText('48213').waitFor();
    await page.locator('.edit-field__trouble', { hasText: 'nobody' }).waitFor();
    await field('Wording').fill('Our kettle desk thanks you for order {order}, {name}.');
    await page.getByText('No fault found.').waitFor();
  });

  it('goes back and forth by keys', async () => {
    await field('Wording').press('Control+z');
    await expect
      .poll(() => field('Wording').inputValue())
      .not.toBe('Our kettle desk thanks you for order {order}, {name}.');
    await field('Wording').press('Control+y');
    await expect
      .poll(() => field('Wording').inputValue())
      .toBe('Our kettle desk thanks you for order {order}, {name}.');
  });

  it('outlives a closed tab', async () => {
    await page.getByText('your work is kept').waitFor();
    await page.close();
    page = await browser.context.newPage();
    await page.goto(`${browser.origin}/options.html#packs`);
    await page.getByRole('link', { name: 'Kettle desk' }).click();
    await page.getByRole('link', { name: /Our kettle desk thanks/ }).click();
    expect(await field('Wording').inputValue()).toBe('Our kettle desk thanks you for order {order}, {name}.');
  });

  it('is edited in one tab at a time, and nothing is lost by going on in another', async () => {
    const other = await browser.context.newPage();
    await other.goto(`${browser.origin}/options.html#packs/edit/kettle-desk`);
    await other.getByText('being written in another tab').waitFor();
    await other.getByRole('button', { name: 'Go on here' }).click();
    await other.getByRole('link', { name: /Our kettle desk thanks/ }).waitFor();
    await page.getByText('being written in another tab').waitFor();
    await page.getByRole('button', { name: 'Go on here' }).click();
    await page.getByRole('heading', { name: 'Kettle desk' }).waitFor();
    await other.close();
  });

  it('is tried on messages: what it changes, and nothing of them is kept', async () => {
    await part('Test bench');
    await field('Messages, and replies to them').fill(
      ['My uncle the judge wants my money back.', 'The kettle is fine, thank you.'].join('\n\n'),
    );
    await press('Try the pack on them');
    await page.getByText('2 tried.').waitFor();
    await page.getByText('1 changed.').waitFor();
    await page.getByText('Family court').first().waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Kettle desk' }).waitFor();
    expect(await field('Messages, and replies to them').inputValue()).toBe('');
  });

  it('tries 2,000 messages without holding up the page', async () => {
    const many = Array.from({ length: 2000 }, (_, index) =>
      JSON.stringify({
        id: index,
        message: `Ticket ${index}: my uncle the lawyer says this kettle is broken, and I have waited three weeks for an answer.`,
        reply: 'I am sorry for the wait. I will look into it today and write to you by Friday.',
      }),
    ).join('\n');
    await page.evaluate(() => {
      const times = [performance.now()];
      const tick = (): void => {
        times.push(performance.now());
        requestAnimationFrame(tick);
      };
      requestAnimationFrame(tick);
      Object.assign(window, { times });
    });
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'many.jsonl', mimeType: 'text/plain', buffer: Buffer.from(many) });
    await page.getByText('2000 tried.').waitFor({ timeout: 60_000 });
    const gaps = await page.evaluate(() => {
      const { times } = window as unknown as { times: number[] };
      return times.slice(1).map((time, index) => time - (times[index] as number));
    });
    const longest = Math.max(...gaps);
    console.log(`Longest wait for the page while 2,000 messages were tried: ${Math.round(longest)} ms.`);
    expect(longest).toBeLessThan(600);
  });

  it('is saved, and used from then on', async () => {
    await part('About');
    await press('Save and use');
    await page.getByText('and in use').waitFor();
  });

  it('is exported as a file that can be taken again', async () => {
    const [file] = await Promise.all([page.waitForEvent('download'), press('Export as a file')]);
    const text = readFileSync(await file.path(), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ id: 'kettle-desk', name: 'Kettle desk' });
    await page.goto(`${browser.origin}/options.html#packs`);
    await press('Paste it');
    await field('The pack’s text (JSON or YAML)').fill(text);
    await press('Look at it');
    await page.getByText('The same as what you have').waitFor();
    await press('Leave it');
  });

  it('is used in the practice inbox', async () => {
    const inbox = await browser.context.newPage();
    await inbox.goto(`${browser.origin}/practice.html`);
    const panel = panelOf(await browser.openPanel(inbox));
    await panel.shows('order');
    await panel.unfoldSteps();
    await panel.page.getByText('Our kettle desk thanks').first().waitFor();
    await inbox.close();
  });

  it('is switched off, removed, and had back', async () => {
    await page.getByRole('link', { name: 'Kettle desk' }).click();
    const rule = page.getByRole('switch', { name: 'Our kettle desk thanks' });
    await rule.press('Space');
    await expect.poll(() => rule.isChecked()).toBe(false);
    await page.goto(`${browser.origin}/options.html#packs`);
    await press('Remove Kettle desk');
    await page.getByText('Kettle desk is removed.').waitFor();
    await press('Undo');
    await page.getByText('Kettle desk is back.').waitFor();
    expect(await page.getByRole('link', { name: 'Kettle desk' }).count()).toBe(1);
  });

  it('with faults changes nothing, and says them all with their places', async () => {
    await press('Paste it');
    await field('The pack’s text (JSON or YAML)').fill(
      '{\n  "id": "kettle-desk",\n  "name": "<img src=x onerror=alert(1)>",\n  "version": "one",\n  "phrasing": []\n}',
    );
    await press('Look at it');
    const faults = page.getByRole('list', { name: 'Faults' });
    await faults.waitFor();
    expect(await faults.innerText()).toMatch(/line 4, column/);
    expect(await page.locator('main img').count()).toBe(0);
  });
});
