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
    // The median, as a machine may have other things to do; `npm run bench -- --browser` tells the slowest too.
    expect(took.sort((a, b) => a - b)[took.length >> 1]).toBeLessThan(200);
  });

  it('never shows a reading under another ticket’s words', async () => {
    await panel.page.evaluate(watchForMixing);
    for (let round = 0; round < 20; round += 1) {
      await tab(tickets[round % 3]?.id ?? 0).evaluate((element: HTMLElement) => element.click());
      await page.waitForTimeout(round * 5);
    }
    await tab(calm.id).click();
    await panel.shows(newestWords(calm));

    const seen = await panel.page.evaluate(() => (window as unknown as { pairs: Pair[] }).pairs);
    expect(seen.length).toBeGreaterThan(0);
    for (const { conversation, words } of seen) {
      const whose = tickets.find((ticket) => newestWords(ticket).startsWith(words));
      expect(conversation, `of "${words}"`).toMatch(new RegExp(`\\b${whose?.id}$`));
    }
  });

  it('an insert that the switch overtook is refused, and no ticket is written to', async () => {
    await tab(angry.id).click();
    await panel.shows(newestWords(angry));
    const phrasing = await panel.readyPhrasing();

    // Two milliseconds apart, so that the panel cannot have followed when the button is pressed.
    const soon = Date.now() + 300;
    const pressed = panel.page.evaluate(pressAt, { id: phrasing.id, time: soon + 2 });
    await tab(calm.id).evaluate(
      (element: HTMLElement, time) =>
        new Promise<void>((resolve) => {
          setTimeout(() => {
            element.click();
            resolve();
          }, time - Date.now());
        }),
      soon,
    );
    const pressedIn = await pressed;
    expect(pressedIn, 'the panel still showed the first ticket').toMatch(/101$/);
    await panel.shows(newestWords(calm));
    await page.waitForTimeout(500);

    const drafts = await page.locator('[data-test-id="omnicomposer-rich-text-ckeditor"]').allTextContents();
    expect(drafts).toHaveLength(tickets.length);
    expect(drafts.join('').trim()).toBe('');
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

/** In the panel: presses Insert at a time, and says of which conversation the panel then was. */
function pressAt({ id, time }: { id: string; time: number }): Promise<string | undefined> {
  return new Promise((resolve) => {
    setTimeout(() => {
      document.querySelector<HTMLElement>(`[data-phrasing="${id}"] button`)?.click();
      resolve(document.querySelector<HTMLElement>('[data-conversation]')?.dataset['conversation']);
    }, time - Date.now());
  });
}

interface Pair {
  conversation: string;
  words: string;
}

/** In the panel: writes down which conversation and which words are ever on screen together. */
function watchForMixing(): void {
  const pairs: Pair[] = [];
  (window as unknown as { pairs: Pair[] }).pairs = pairs;
  const note = () => {
    const shown = document.querySelector<HTMLElement>('[data-conversation]');
    const words = shown?.querySelector('.evidence-text')?.textContent.slice(0, 20);
    if (words !== undefined) pairs.push({ conversation: shown?.dataset['conversation'] ?? '', words });
  };
  new MutationObserver(note).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
}
