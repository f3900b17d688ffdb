import type { BrowserContext } from 'playwright-core';

/** One picture of several, side by side on a line, as a window with a side panel looks. */
export async function besideEachOther(
  context: BrowserContext,
  pictures: readonly Buffer[],
  path: string,
): Promise<void> {
  const page = await context.newPage();
  const images = pictures.map((picture) => `<img src="data:image/png;base64,${picture.toString('base64')}">`);
  await page.setContent(
    `<body style="margin:0;display:inline-flex;align-items:start;background:#888;gap:1px">${images.join('')}`,
  );
  await page.locator('body').screenshot({ path });
  await page.close();
}
