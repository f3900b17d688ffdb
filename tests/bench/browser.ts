import type { Page } from 'playwright-core';

import { gmailThread, type Ticket, zendeskTicket } from '../e2e/helpdesk-server';
import { setStage, type Stage } from '../e2e/stage';
import { angry, calm, demanding, ticketSaying } from '../e2e/tickets';
import { costOfContentScript } from './content-script-cost';

/** What the extension costs in a real browser: `npm run bench -- --browser`, after `npm run build`. */

const SWITCHES = 90;
const MESSAGES = 100;
const MUTATING_SECONDS = 10;

export async function benchInBrowser(): Promise<void> {
  const tickets = [angry, calm, demanding, ...[4, 5, 6].map((n) => ticketSaying(100 + n, texts[n % 3] ?? ''))];
  await using stage = await setStage([...tickets, busyThread]);
  await fromPageToPanel(tickets, await openFor(stage, zendeskTicket(angry.id)));
  const { page, panel } = await openFor(stage, gmailThread(busyThread.id));
  await panel.shows('Message 99');
  await onBusyPage(page, stage.browser.origin);
}

const texts = [
  'My parcel 77120 has not arrived. It was promised for Monday. Where is it?',
  'I am so disappointed. Two calls, two different answers, and still no refund of £40. Please sort this out.',
  'Thanks for the quick help yesterday! One more question: can I change the delivery address of order 5521?',
];

const busyThread: Ticket = {
  id: 900,
  subject: 'A long thread',
  comments: Array.from({ length: MESSAGES }, (_, index) => ({
    from: index % 2 === 0 && index < MESSAGES - 1 ? 'agent' : 'end-user',
    author: index % 2 === 0 && index < MESSAGES - 1 ? 'Sam Okafor' : 'Jo Byrne',
    at: '2026-11-20T10:00:00Z',
    text: `Message ${index}.\n\n${texts[index % 3] ?? ''}`,
  })),
};

/** tsx names inner functions through a helper of its own, which a page does not have. */
const tsxHelper = 'globalThis.__name = (named) => named';

async function openFor(stage: Stage, address: string): Promise<Open> {
  const open = await stage.open(address);
  await open.page.evaluate(tsxHelper);
  await open.panel.page.evaluate(tsxHelper);
  return open;
}

interface Open {
  page: Page;
  panel: { page: Page; shows(words: string): Promise<void> };
}

/** From the click on another ticket to its reading in the panel, in ms. */
async function fromPageToPanel(tickets: readonly Ticket[], { page, panel }: Open): Promise<void> {
  const took: number[] = [];
  for (let round = 0; round < SWITCHES + tickets.length; round += 1) {
    const ticket = tickets[(round + 1) % tickets.length] ?? angry;
    const shown = panel.page.evaluate(whenShown, String(ticket.id));
    const clicked = await page.getByText(`#${ticket.id}`, { exact: true }).evaluate((tab: HTMLElement) => {
      const now = performance.timeOrigin + performance.now();
      tab.click();
      return now;
    });
    const ms = (await shown) - clicked;
    if (round >= tickets.length) took.push(ms); // first visits also load an editor
    await page.waitForTimeout(40);
  }
  took.sort((a, b) => a - b);
  const at = (share: number): string =>
    (took[Math.min(took.length - 1, Math.floor(share * took.length))] ?? 0).toFixed(0);
  console.log(
    `page change → reading in the panel   median ${at(0.5)} ms, p95 ${at(0.95)} ms, slowest ${at(1)} ms (${took.length} switches)`,
  );
}

/** In the panel: when the conversation is on screen with its reading, in time since 1970. */
function whenShown(id: string): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      const shown = document.querySelector(`[data-conversation$="${id}"] .evidence-text`);
      if (shown) resolve(performance.timeOrigin + performance.now());
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** Main-thread time of the content script while a long thread changes all the time. */
async function onBusyPage(page: Page, origin: string): Promise<void> {
  const { mutations, ms, longest, seconds } = await costOfContentScript(page, origin, MUTATING_SECONDS);
  console.log(
    `content script on ${MESSAGES} messages      ${(ms / seconds).toFixed(2)} ms a second of main thread at ${Math.round(mutations / seconds)} mutations a second; longest at one go ${longest.toFixed(1)} ms`,
  );
}
