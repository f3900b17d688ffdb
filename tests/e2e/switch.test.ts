import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { zendeskTicket } from './helpdesk-server';
import type { Panel } from './panel';
import { setStage, type Stage } from './stage';
import { angry, calm, demanding } from './tickets';

const tickets = [angry, calm, demanding];

describe('switching between tickets', () => {
  let stage: Stage;
  let page: Page;
  let panel: Panel;
  const tab = (id: number) => page.getByText(`#${id}`);
  const newestWords = ({ comments }: (typeof tickets)[number]): string =>
    comments.findLast(({ from }) => from === 'end-user')?.text.split('\n')[0] ?? '';

  beforeAll(async () => {
    stage = await setStage(tickets);
    ({ page, panel } = await stage.open(zendeskTicket(angry.id)));
    for (const ticket of [...tickets, angry]) {
      await tab(ticket.id).click();
      await panel.shows(newestWords(ticket));
    }
  });
  afterAll(async () => {
    await stage[Symbol.asyncDispose]();
  });

  it('the panel follows within 200 ms', async () => {
    const took: number[] = [];
    for (const ticket of [calm, demanding, angry, calm, demanding, angry]) {
      const shown = panel.page.evaluate(timeWhenShown, newestWords(ticket));
      const clicked = await tab(ticket.id).evaluate((element: HTMLElement) => {
        element.click();
        return performance.timeOrigin + performance.now();
      });
      took.push((await shown) - clicked);
    }
    expect(Math.max(...took)).toBeLessThan(200);
  });

  it('never shows a reading under another ticket’s words', async () => {
    await panel.page.evaluate(watchForMixing);
    for (let round = 0; round < 20; round += 1) {
      await tab(tickets[round % 3]?.id ?? 0).evaluate((element: HTMLElement) => element.click());
      await page.waitForTimeout(round * 5);
    }
    await tab(calm.id).click();
    await panel.shows(newestWords(calm));

    const seen = await panel.page.evaluate(() => (window as unknown as { pairs: string[] }).pairs);
    const pairs = new Set(tickets.map((ticket) => `${ticket.id} ${newestWords(ticket).slice(0, 20)}`));
    expect(
      seen.filter(
        (pair) => ![...pairs].some((known) => pair.includes(known.slice(4)) && pair.includes(known.slice(0, 3))),
      ),
    ).toEqual([]);
  });

  it('an insert that the switch overtook is refused, and no ticket is written to', async () => {
    await tab(angry.id).click();
    await panel.shows(newestWords(angry));
    const phrasing = await panel.readyPhrasing();

    // In one go, so that the panel cannot have followed yet when the button is pressed.
    await Promise.all([
      tab(calm.id).evaluate((element: HTMLElement) => element.click()),
      phrasing.insert.evaluate((element: HTMLElement) => element.click()),
    ]);
    await panel.shows(newestWords(calm));
    await page.waitForTimeout(500);

    const drafts = await page.locator('[data-test-id="omnicomposer-rich-text-ckeditor"]').allInnerTexts();
    const ofCalm = drafts[1] ?? '';
    expect(ofCalm.trim()).toBe('');
  });
});

/** In the panel: when the words are on screen, in time since 1970. */
function timeWhenShown(words: string): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      const shown = document.querySelector('.evidence-text')?.textContent.includes(words);
      if (shown) resolve(performance.timeOrigin + performance.now());
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** In the panel: writes down each pair of conversation and words that is ever on screen together. */
function watchForMixing(): void {
  const pairs: string[] = [];
  (window as unknown as { pairs: string[] }).pairs = pairs;
  const note = () => {
    const conversation = document.querySelector<HTMLElement>('[data-conversation]');
    const words = conversation?.querySelector('.evidence-text')?.textContent.slice(0, 20);
    if (words !== undefined) pairs.push(`${conversation?.dataset['conversation']} ${words}`);
  };
  new MutationObserver(note).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
}
