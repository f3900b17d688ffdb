import type { Page } from 'playwright-core';

import { type Ticket, zendeskTicket } from '../e2e/helpdesk-server';
import type { Panel } from '../e2e/panel';
import { setStage } from '../e2e/stage';
import { angry, calm, demanding, ticketSaying } from '../e2e/tickets';
import { measurePageCost } from './page-cost';

const SWITCHES = 90;
const MUTATING_SECONDS = 10;

/** What the extension takes of an agent's time and of a page's: `npm run bench -- --browser`, after `npm run build`. */
export async function benchInBrowser(): Promise<void> {
  const took = await timeToFollow();
  const at = (share: number): string => (took[Math.floor(share * (took.length - 1))] ?? 0).toFixed(0);
  console.log(
    `page change → reading in the panel: median ${at(0.5)} ms, p95 ${at(0.95)} ms, slowest ${at(1)} ms (${took.length} switches)`,
  );
  const { script, seconds, changes } = await measurePageCost(MUTATING_SECONDS);
  console.log(
    `content script on a thread of 100 messages: ${(script / seconds).toFixed(1)} ms of main thread a second, at ${Math.round(changes / seconds)} changes a second`,
  );
}

const texts = [
  'My parcel 77120 has not arrived. It was promised for Monday. Where is it?',
  'I am so disappointed. Two calls, two different answers, and still no refund of £40. Please sort this out.',
  'Thanks for the quick help yesterday! One more question: can I change the delivery address of order 5521?',
];

/** From the click on another ticket to its reading in the panel, in ms, shortest first. */
async function timeToFollow(): Promise<number[]> {
  const tickets: readonly Ticket[] = [
    angry,
    calm,
    demanding,
    ...texts.map((text, index) => ticketSaying(104 + index, text)),
  ];
  await using stage = await setStage(tickets);
  const { page, panel } = await stage.open(zendeskTicket(angry.id));
  // The first visit to each also loads an editor.
  for (const { id } of [...tickets, angry]) await follow(page, panel, id);
  const took: number[] = [];
  for (let round = 1; round <= SWITCHES; round += 1) {
    took.push(await follow(page, panel, tickets[round % tickets.length]?.id ?? angry.id));
    await page.waitForTimeout(40);
  }
  return took.sort((a, b) => a - b);
}

async function follow(page: Page, panel: Panel, id: number): Promise<number> {
  const shown = panel.page.evaluate(whenShown, `[data-conversation$="/${id}"] .evidence-text`);
  const clicked = await page.getByText(`#${id}`, { exact: true }).evaluate((tab: HTMLElement) => {
    const now = performance.timeOrigin + performance.now();
    tab.click();
    return now;
  });
  return (await shown) - clicked;
}

/** In the panel: when there is something to see, in ms since 1970. */
function whenShown(selector: string): Promise<number> {
  // No function with a name of its own: tsx would wrap it in a helper that the page does not have.
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (!document.querySelector(selector)) return;
      clearInterval(timer);
      resolve(performance.timeOrigin + performance.now());
    }, 4);
  });
}
