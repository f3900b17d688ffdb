/**
 * What the built content script costs a busy page: main-thread time in a thread of 100 messages that never stops changing,
 * as Chromium's own profiler attributes it. Wants `npm run build` first, and a Chromium.
 */
import type { CDPSession, Page } from 'playwright-core';

import { launch } from '../../scripts/browser';

const ADDRESS = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQcqbXDsPvRkHtGwLmN';
const MESSAGES = 100;
const SAMPLE_EVERY = 200;

export interface PageCost {
  seconds: number;
  /** Main-thread milliseconds in code of the content script. */
  script: number;
  /** Main-thread milliseconds in all code. */
  all: number;
  /** DOM nodes that the page changed meanwhile. */
  changes: number;
}

export async function measurePageCost(seconds: number): Promise<PageCost> {
  const browser = await launch({ headless: true });
  try {
    await browser.context.route('https://mail.google.com/**', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: thread() }),
    );
    const page = await browser.context.newPage();
    await page.goto(ADDRESS);
    // The first reading, and the browser's own warming up, are paid once.
    await page.waitForTimeout(2000);
    const session = await browser.context.newCDPSession(page);
    return await profile(page, session, seconds);
  } finally {
    await browser.close();
  }
}

async function profile(page: Page, session: CDPSession, seconds: number): Promise<PageCost> {
  let changes = 0;
  const spent = await mainThread(session, async () => {
    changes = await page.evaluate(keepChanging, seconds * 1000);
  });
  return { seconds, ...spent, changes };
}

/** Main-thread milliseconds of a page while something is done: in code of the extension, and in all code. */
export async function mainThread(
  session: CDPSession,
  act: () => Promise<void>,
): Promise<{ script: number; all: number }> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLE_EVERY });
  await session.send('Profiler.start');
  await act();
  const { profile } = await session.send('Profiler.stop');

  const deltas = profile.timeDeltas ?? [];
  const spent = new Map<number, number>();
  profile.samples?.forEach((node, at) => spent.set(node, (spent.get(node) ?? 0) + (deltas[at] ?? 0) / 1000));
  const sum = (fits: (url: string, name: string) => boolean) =>
    profile.nodes
      .filter(({ callFrame }) => fits(callFrame.url, callFrame.functionName))
      .reduce((total, { id }) => total + (spent.get(id) ?? 0), 0);
  return {
    script: sum((url) => url.startsWith('chrome-extension://')),
    all: sum((_, name) => name !== '(idle)'),
  };
}

/** Runs in the page: every 16 ms some nodes come and go, and some text and attributes change, inside the thread and beside it. */
function keepChanging(milliseconds: number): Promise<number> {
  const bodies = [...document.querySelectorAll('.side, [role="listitem"]')];
  const start = performance.now();
  let changes = 0;
  // No function with a name of its own: tsx would wrap it in a helper that the page does not have.
  return new Promise((done) => {
    const timer = setInterval(() => {
      for (let count = 0; count < 20; count++) {
        const place = bodies[(changes * 7) % bodies.length];
        const extra = document.createElement('span');
        extra.textContent = String(changes);
        place?.append(extra);
        extra.className = 'seen';
        place?.querySelector('span.seen')?.remove();
        changes += 3;
      }
      if (performance.now() - start < milliseconds) return;
      clearInterval(timer);
      done(changes);
    }, 16);
  });
}

function thread(): string {
  const words =
    '<p>We have waited for three weeks now, and nobody has told us anything at all about order 5521.</p>'.repeat(12);
  const quote = `<div class="gmail_quote"><div class="gmail_attr">…</div><blockquote class="gmail_quote">${words}</blockquote></div>`;
  const messages = Array.from({ length: MESSAGES }, (_, at) => {
    const address = at % 2 === 0 ? 'jo@customer.example' : 'help@acme.example';
    return `<div role="listitem" class="h7"><div class="adn ads" data-message-id="#msg-f:${at}"><h3><span class="gD" email="${address}"
      name="N">N</span></h3><div class="ii gt"><div class="a3s aiL">${words}${quote}</div></div></div></div>`;
  });
  return `<!doctype html><title>Late - help@acme.example - Acme Mail</title><div class="side"></div>
    <div role="main"><h2 class="hP" data-thread-perm-id="thread-f:1">Late</h2><div role="list">${messages.join('')}</div></div>`;
}
