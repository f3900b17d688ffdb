import type { Page } from 'playwright-core';

interface Cost {
  /** Changes that the page made meanwhile. */
  mutations: number;
  /** Time in which a function of the content script was on the stack, ms. */
  ms: number;
  /** The longest of it at one go, ms. */
  longest: number;
  seconds: number;
}

/** Profiles the page while it changes without rest, and adds up what the extension took of its main thread. */
export async function costOfContentScript(page: Page, origin: string, seconds: number): Promise<Cost> {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  const mutations = await page.evaluate(mutateWithoutRest, seconds * 1000);
  const { profile } = await session.send('Profiler.stop');

  const ofExtension = new Set<number>();
  const mark = (id: number, within: boolean): void => {
    const node = nodes.get(id);
    const inside = within || (node?.callFrame.url.startsWith(origin) ?? false);
    if (inside) ofExtension.add(id);
    for (const child of node?.children ?? []) mark(child, inside);
  };
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  if (profile.nodes[0]) mark(profile.nodes[0].id, false);

  let micros = 0;
  let run = 0;
  let longest = 0;
  for (const [index, sample] of (profile.samples ?? []).entries()) {
    const passed = profile.timeDeltas?.[index] ?? 0;
    run = ofExtension.has(sample) ? run + passed : 0;
    micros += ofExtension.has(sample) ? passed : 0;
    longest = Math.max(longest, run);
  }
  return { mutations, ms: micros / 1000, longest: longest / 1000, seconds };
}

/** In the page: text, attributes and nodes change every few milliseconds, as presence dots, counters and previews do. */
function mutateWithoutRest(duration: number): Promise<number> {
  return new Promise((resolve) => {
    const messages = [...document.querySelectorAll<HTMLElement>('.adn')];
    const end = performance.now() + duration;
    let count = 0;
    const step = () => {
      for (let times = 0; times < 5; times += 1) {
        const message = messages[count % messages.length];
        const time = message?.querySelector('.g3');
        if (time) time.textContent = `${count} minutes ago`;
        message?.classList.toggle('unread');
        const dot = document.createElement('span');
        message?.append(dot);
        setTimeout(() => dot.remove(), 30);
        count += 4;
      }
      if (performance.now() < end) setTimeout(step, 10);
      else resolve(count);
    };
    step();
  });
}
