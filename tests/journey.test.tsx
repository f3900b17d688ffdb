import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { createMind } from '../entrypoints/background/mind';
import { takeChoices, takeReports } from '../entrypoints/background/reports';
import { App } from '../entrypoints/sidepanel/App';
import { createDesk } from '../lib/conversation/desk';
import { type Bus, createBus } from '../lib/messaging/bus';
import { createMemoryNetwork } from '../lib/messaging/memory';
import type { Transport } from '../lib/messaging/transport';
import { attend } from '../lib/page/attend';
import { coreEngine } from '../lib/packs/builtin';
import { zendesk } from '../lib/sites/zendesk';
import { EvenkeelDatabase } from '../lib/storage/database';
import { forgetTab, loadTab, saveTab } from '../lib/storage/session';
import { coreBytes } from '../scripts/core-bytes';

/**
 * The whole journey in one process: a captured Zendesk page, its site, the wire, the engine with the rules that ship, session
 * storage, and the panel as a person sees it. Only the browser is left out, and with it an editor that takes what is
 * written (tests/e2e has that).
 */
const captured = readFileSync(
  resolve(import.meta.dirname, 'fixtures/sites/zendesk/2026-11-two-tickets/page.html'),
  'utf8',
);
const TAB = 7;
/** One engine for all of them, as in a worker; from the same bytes that are shipped. */
const engine = Promise.resolve(coreEngine(coreBytes().buffer));
const mind = createMind(new EvenkeelDatabase(), () => engine, Date.now);
/** A window of the page's own, as the panel has its own. */
const { JSDOM } = await vi.importActual<{
  JSDOM: new (html: string, options: { url: string }) => { window: Window & typeof globalThis };
}>('jsdom');
let until: AbortController;

configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

beforeEach(() => {
  fakeBrowser.reset();
  // The fake browser has no windows, so it does not know which tab is in front.
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: TAB, windowId: 1 } as never]);
  const page = openPage();
  const network = createMemoryNetwork();
  until = new AbortController();

  background(bus(network.extension()));
  render(<App bus={bus(network.extension())} />);
  attend({
    site: zendesk,
    bus: bus(network.tab(TAB)),
    document: page,
    signal: until.signal,
    lost: () => undefined,
  });
});

/** The captured page in a window of plain jsdom, which knows neither layout nor a clipboard, and has no editor to take anything. */
function openPage(): Document {
  const { window } = new JSDOM(captured, { url: 'https://acme.zendesk.com/agent/tickets/4412' });
  // One window's signals are no signals to another's elements, in jsdom.
  vi.stubGlobal('AbortController', window.AbortController);
  vi.stubGlobal('AbortSignal', window.AbortSignal);
  Object.defineProperty(window.Element.prototype, 'checkVisibility', {
    value: Reflect.get<Element, 'checkVisibility'>(Element.prototype, 'checkVisibility'),
  });
  Object.assign(window, {
    DataTransfer: class {
      setData(): void {}
    },
    ClipboardEvent: class extends window.Event {},
  });
  return window.document;
}

function background(own: Bus): void {
  const { thinking } = mind;
  const desk = createDesk({ load: loadTab, save: saveTab, drop: forgetTab, thinking, moved: () => undefined });
  takeReports(own, desk);
  takeChoices(own, desk);
}

const bus = (transport: Transport): Bus => createBus(transport, vi.fn());

afterEach(() => {
  until.abort();
  vi.unstubAllGlobals();
});

const reading = () => screen.findByRole('region', { name: 'Reading' });

it('shows the customer’s newest message and its tone, from the ticket on screen', async () => {
  expect(await reading()).toHaveTextContent('Did you even post it? I want my money back.');
  expect(screen.getByText('Dana Whitlock')).toBeVisible();
  expect(screen.getByText('Lamp arrived in pieces')).toBeVisible();
  const tone = within(await reading()).getByRole('region', { name: 'Tone' });
  expect(tone).toHaveTextContent(/Calm.*Frustrated.*Angry.*Abusive/);
});

it('marks the words that a label goes by, and tells why they count', async () => {
  await reading();
  const marked = [...document.querySelectorAll<HTMLElement>('.evidence-text [role="button"]')];
  const words = marked.find((mark) => mark.textContent.includes('money'));
  if (!words) throw new Error('nothing is marked');
  await userEvent.click(words);
  const note = await screen.findByRole('dialog');
  expect(note).toHaveTextContent(/money back/);
  expect(note).toHaveTextContent(/Source: .+ Rule: /);
});

it('offers phrasings for the steps of a good reply, and another way of saying it', async () => {
  await reading();
  const [first] = await screen.findAllByRole('article');
  const before = first?.textContent;
  const [another] = screen.getAllByRole('button', { name: 'Another way' });
  if (!another) throw new Error('there is no other way');
  await userEvent.click(another);
  await waitFor(() => {
    expect(screen.getAllByRole('article')[0]?.textContent).not.toBe(before);
  });
});

it('says what happened, and leaves Copy, where the page does not take a phrasing', async () => {
  await reading();
  const inserts = await screen.findAllByRole('button', { name: 'Insert' });
  const insert = inserts.find((button) => !button.hasAttribute('disabled'));
  if (!insert) throw new Error('nothing can be inserted');
  await userEvent.click(insert);
  expect(await screen.findByText(/Copy it and paste it yourself/)).toBeVisible();
  expect(screen.getAllByRole('button', { name: 'Copy' })[0]).toBeVisible();
});

it('reads the draft in the page, the agent’s own words only', async () => {
  await reading();
  await userEvent.click(await screen.findByRole('tab', { name: /Your draft/ }));
  const draft = await screen.findByRole('group', { name: 'Your draft so far' });
  expect(draft).toHaveTextContent('I have looked at it.');
  expect(draft).not.toHaveTextContent('Did you even post it?');
});
