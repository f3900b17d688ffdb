import type { Locator, Page } from 'playwright-core';

/** The side panel as a person sees it: by role and accessible name. */
export interface Panel {
  page: Page;
  /** The whole of what is shown of the conversation on screen; absent while there is none. */
  conversation: Locator;
  reading: Locator;
  /** The customer's words as the panel shows them. */
  message: Locator;
  /** Waits until the reading is of a message that holds these words. */
  shows(words: string): Promise<void>;
  /** Unfolds every step of the plan. */
  unfoldSteps(): Promise<void>;
  /** The first phrasing on offer that has no gap left to fill; unfolds steps until there is one. */
  readyPhrasing(): Promise<Phrasing>;
}

export interface Phrasing {
  id: string;
  text: string;
  insert: Locator;
  copy: Locator;
  /** What became of the last press. */
  outcome: Locator;
}

export function panelOf(page: Page): Panel {
  const reading = page.getByRole('region', { name: 'Reading' });
  const message = reading.locator('.evidence-text');

  const folded = page.locator('h3').getByRole('button', { expanded: false });
  const unfoldSteps = async (): Promise<void> => {
    while ((await folded.count()) > 0) await folded.first().click();
  };

  return {
    page,
    conversation: page.locator('[data-conversation]'),
    reading,
    message,
    shows: (words) => message.filter({ hasText: words }).waitFor(),
    unfoldSteps,
    readyPhrasing: async () => {
      await page.locator('h3').first().waitFor();
      const button = page.locator('button:not([disabled])', { hasText: 'Insert' });
      const ready = page.getByRole('article').filter({ has: button }).first();
      while ((await ready.count()) === 0 && (await folded.count()) > 0) await folded.first().click();
      const id = (await ready.getAttribute('data-phrasing')) ?? '';
      // By its id from here on: "the first that is ready" may be another one a moment later.
      const card = page.locator(`[data-phrasing="${id}"]`);
      return {
        id,
        text: (await card.locator('.suggestion__text').innerText()).trim(),
        insert: card.getByRole('button', { name: 'Insert' }),
        copy: card.getByRole('button', { name: 'Copy' }),
        outcome: page.locator('.outcome'),
      };
    },
  };
}
