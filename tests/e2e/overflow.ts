import type { Page } from 'playwright-core';

/** By how many pixels a page is wider than its window: above 0, people have to scroll sideways to read it. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
