import type { Locator, Page } from 'playwright-core';

import type { Panel } from '../tests/e2e/panel';

const columns = [
  { title: '', width: 6 },
  { title: 'Ticket', width: 34 },
  { title: 'Tone', width: 11 },
  { title: 'What it is, what not to miss', width: 42 },
  { title: 'Goes by', width: 50 },
];

const row = (cells: readonly string[]): string =>
  columns
    .map(({ width }, index) => fit(cells[index] ?? '', width))
    .join('  ')
    .trimEnd();
const fit = (text: string, width: number): string =>
  text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width);

/** Opens each practice ticket and prints what the panel says of it, a line each, as it goes. Returns an angry one that phrasings are offered for. */
export async function readTickets(page: Page, panel: Panel): Promise<Locator | undefined> {
  const tickets = await page.getByRole('navigation', { name: 'Tickets' }).getByRole('link').all();
  let angry: Locator | undefined;
  console.log(row(columns.map(({ title }) => title)));
  for (const [index, ticket] of tickets.entries()) {
    const id = (await ticket.getAttribute('href'))?.slice(1) ?? '';
    await ticket.click();
    await panel.page.locator(`[data-conversation="${id}"]`).waitFor();
    const isEnglish = (await panel.reading.getByText('Not my language').count()) === 0;
    const tone = isEnglish ? ((await panel.reading.getAttribute('data-tone')) ?? '') : 'not English';
    const labels = await panel.reading.locator('[data-label].chip').allInnerTexts();
    // Where somebody is in danger there is a procedure, and no phrasing.
    if (tone === 'angry' && !labels.some((label) => label.includes('Safety'))) angry ??= ticket;
    const words = await panel.message.locator('[data-label]').allInnerTexts();
    console.log(
      row([
        `${index + 1}/${tickets.length}`,
        (await page.getByRole('heading', { level: 2 }).innerText()).trim(),
        tone,
        labels.map((label) => label.replace(/^\W+/, '')).join(', '),
        words.map((word) => `“${word.trim()}”`).join(' '),
      ]),
    );
  }
  return angry;
}
