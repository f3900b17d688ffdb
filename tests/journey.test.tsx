// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://acme.zendesk.com/agent/tickets/4412"}
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { type BoundFunctions, configure, type queries, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { createMind } from '../entrypoints/background/mind';
import { takeChoices, takeReports } from '../entrypoints/background/reports';
import { App } from '../entrypoints/sidepanel/App';
import { createDesk } from '../lib/conversation/desk';
import { createBus } from '../lib/messaging/bus';
import { createMemoryNetwork } from '../lib/messaging/memory';
import { attend } from '../lib/page/attend';
import { zendesk } from '../lib/sites/zendesk';
import { coreEngine } from '../lib/packs/builtin';
import { forgetTab, loadTab, saveTab } from '../lib/storage/session';
import { coreBytes } from '../scripts/core-bytes';

/**
 * The whole journey in one process: a captured Zendesk page, its site, the wire, the engine with the rules that ship, session
 * storage, and the panel as a person sees it. Only the browser is left out, and with it the writing (tests/e2e has that).
 */
const page = resolve(import.meta.dirname, 'fixtures/sites/zendesk/2026-11-two-tickets/page.html');
/** One engine for all of them, as in a worker: to compile it is most of the time. */
const mind = createMind(() => Promise.resolve(coreEngine(coreBytes().buffer)));
let until: AbortController;

configure({ asyncUtilTimeout: 5_000 });
vi.setConfig({ testTimeout: 20_000 });

/** The panel; the page beside it has the same words in it. */
let panel: BoundFunctions<typeof queries>;

beforeEach(() => {
  fakeBrowser.reset();
  until = new AbortController();
  const captured = new DOMParser().parseFromString(readFileSync(page, 'utf8'), 'text/html');
  document.body.replaceChildren(...document.importNode(captured.body, true).childNodes);

  const network = createMemoryNetwork();
  const tab = 7;
  // The fake browser has no windows, so it does not know which tab is in front.
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: tab, windowId: 1 } as never]);
  const background = createBus(network.extension(), vi.fn());
  const desk = createDesk({
    load: loadTab,
    save: saveTab,
    drop: forgetTab,
    thinking: mind.thinking,
    moved: () => undefined,
  });
  takeReports(background, desk);
  takeChoices(background, desk);
  panel = within(render(<App bus={createBus(network.extension(), vi.fn())} />).container);
  attend({
    site: zendesk,
    bus: createBus(network.tab(tab), vi.fn()),
    document,
    signal: until.signal,
    lost: () => undefined,
  });
});

afterEach(() => {
  until.abort();
  vi.unstubAllGlobals();
});

const reading = () => panel.findByRole('region', { name: 'Reading' });

it('shows the customer’s newest message, its tone and its words, from the ticket on screen', async () => {
  expect(await reading()).toHaveTextContent('Did you even post it? I want my money back.');
  expect(panel.getByText('Dana Whitlock')).toBeVisible();
  expect(panel.getByText('Lamp arrived in pieces')).toBeVisible();
  expect(within(await reading()).getByRole('region', { name: 'Tone' })).toHaveTextContent(
    /Calm.*Frustrated.*Angry.*Abusive/,
  );
});

it('marks the words that a label goes by, and tells why they count', async () => {
  const words = await within(await reading()).findByRole('button', { name: /money back/ });
  await userEvent.click(words);
  expect(await screen.findByRole('dialog')).toHaveTextContent(/Source: .+ Rule: /);
});

it('offers phrasings for the steps of a good reply, and another way of saying it', async () => {
  await reading();
  const [first] = await panel.findAllByRole('article');
  const before = first?.textContent;
  const [another] = panel.getAllByRole('button', { name: 'Another way' });
  if (!another) throw new Error('there is no other way');
  await userEvent.click(another);
  await waitFor(() => {
    expect(panel.getAllByRole('article')[0]?.textContent).not.toBe(before);
  });
});

it('says what happened, and leaves Copy, where the page does not take a phrasing', async () => {
  // What an editor would be handed; there is no editor here to take it.
  vi.stubGlobal(
    'DataTransfer',
    class {
      setData(): void {}
    },
  );
  vi.stubGlobal('ClipboardEvent', class extends Event {});
  await reading();
  const insert = (await panel.findAllByRole('button', { name: 'Insert' })).find(
    (button) => !button.hasAttribute('disabled'),
  );
  if (!insert) throw new Error('nothing can be inserted');
  await userEvent.click(insert);
  expect(await panel.findByText(/Copy it and paste it yourself|Nothing was written/)).toBeVisible();
});

it('reads the draft in the page, the agent’s own words only', async () => {
  await reading();
  await userEvent.click(panel.getByRole('tab', { name: /Your draft/ }));
  expect(await panel.findByRole('group', { name: 'Your draft so far' })).toHaveTextContent('I have looked at it.');
});
