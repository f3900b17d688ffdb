import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { createDesk } from '../../lib/conversation/desk';
import { createBus } from '../../lib/messaging/bus';
import { createMemoryNetwork } from '../../lib/messaging/memory';
import { forgetTab, loadTab, saveTab, switchTab } from '../../lib/storage/session';
import { changeSettings, loadSettings } from '../../lib/storage/settings';
import { fakeThinking, sighting } from '../../tests/fakes/thinking';
import { paintBadge } from './badge';
import { takeKeys } from './keys';
import { takeChoices, takeReports } from './reports';
import { heedSwitches } from './switches';
import { followTabs } from './tabs';

/** The background with an engine of tests, and the other ends of its wires. */
function background(thinking = fakeThinking()) {
  const network = createMemoryNetwork();
  const bus = (transport: Parameters<typeof createBus>[0]) => createBus(transport, vi.fn());
  const own = bus(network.extension());
  const desk = createDesk({
    load: loadTab,
    save: saveTab,
    drop: forgetTab,
    thinking: () => Promise.resolve(thinking),
    moved: (key, _before, _event, after) => void paintBadge(key, after.shown),
  });
  takeReports(own, desk);
  takeChoices(own, desk);
  heedSwitches(own, desk);
  followTabs(own, desk);
  takeKeys(desk);
  return { page: (tab: number) => bus(network.tab(tab)), panel: bus(network.extension()) };
}

const shown = async (key: number | 'paste') => (await loadTab(key))?.shown ?? null;
const soon = () => new Promise((done) => setTimeout(done, 10));
const draft = (text: string) => ({ site: 'zendesk', conversationId: 'ticket-1', text, composer: 'public' }) as const;

const onCommand = vi.fn<(listener: (command: string) => void) => void>();
beforeEach(() => {
  fakeBrowser.reset();
  onCommand.mockClear();
  // The fake browser has no keyboard.
  Object.assign(fakeBrowser, { commands: { onCommand: { addListener: onCommand } } });
});

describe('a report', () => {
  it('comes to session storage under its own tab, and to the badge', async () => {
    const { page } = background();

    await page(7).send('message:seen', sighting('Help!!'));
    await page(8).send('message:missed', { site: 'gmail', trouble: { kind: 'no-conversation', site: 'gmail' } });
    await soon();

    expect(await shown(7)).toMatchObject({ status: 'open', reading: { tone: 'angry' } });
    expect(await shown(8)).toMatchObject({ status: 'unreadable' });
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe('2');
    expect(await fakeBrowser.action.getBadgeText({ tabId: 8 })).toBe('');
  });

  it('from the paste box has a place of its own', async () => {
    const { panel } = background();

    await panel.send('message:seen', sighting('Help!', { site: 'paste' }));

    expect(await shown('paste')).toMatchObject({ status: 'open', message: { site: 'paste' } });
  });

  it('of a new page takes away what was read in its tab before', async () => {
    const { page } = background();
    await page(7).send('message:seen', sighting('Help!'));

    expect(await page(7).send('page:opened', { site: 'zendesk' })).toEqual({
      ok: true,
      value: { reading: true, ownAddresses: [] },
    });
    expect(await shown(7)).toEqual({ status: 'unsupported' });
  });
});

describe('a choice in the panel', () => {
  it('changes what the panel shows', async () => {
    const { page, panel } = background();
    await page(7).send('message:seen', sighting('Help!'));

    await panel.send('fault:chosen', { key: 7, conversationId: 'ticket-1', fault: 'ours' });

    expect(await shown(7)).toMatchObject({ fault: 'ours' });
  });

  it('to see no more of a finding is a setting', async () => {
    const { page, panel } = background();
    await page(7).send('message:seen', sighting('Help!'));
    const finding = { key: 7, conversationId: 'ticket-1', rule: 'hides-behind-policy', passage: 'policy' } as const;

    await panel.send('finding:dismissed', { ...finding, reach: 'once' });
    expect((await loadSettings()).rulesOff).toEqual([]);
    await panel.send('finding:dismissed', { ...finding, reach: 'always' });
    expect((await loadSettings()).rulesOff).toEqual(['hides-behind-policy']);
  });
});

describe('the off switches', () => {
  it('tell a page not to read, and the panel where it is off', async () => {
    const { page } = background();
    await page(7).send('message:seen', sighting('Help!'));
    await switchTab(7, true);

    expect(await page(7).send('page:opened', { site: 'zendesk' })).toMatchObject({ value: { reading: false } });
    expect(await page(8).send('page:opened', { site: 'zendesk' })).toMatchObject({ value: { reading: true } });
    expect(await shown(7)).toEqual({ status: 'off', where: 'tab', site: 'zendesk' });

    await page(7).send('message:seen', sighting('Help!'));
    expect(await shown(7), 'a late report').toMatchObject({ status: 'off' });
  });

  it('make every open page ask again, at once', async () => {
    const { page } = background();
    const { id = -1 } = await fakeBrowser.tabs.create({});
    const asked = vi.fn();
    page(id).on('page:reopen', asked);

    await changeSettings(() => ({ sitesOff: ['gmail'] }));
    await soon();
    expect(asked).toHaveBeenCalledOnce();

    await switchTab(id, true);
    await soon();
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('leave pages alone where only the way of thinking changed', async () => {
    const thinking = fakeThinking();
    const { page } = background(thinking);
    const reopened = vi.fn();
    page(7).on('page:reopen', reopened);
    await page(7).send('message:seen', sighting('Help!'));

    await changeSettings(() => ({ register: 'warm' }));
    await soon();

    expect(thinking.asked).toHaveLength(2);
    expect(reopened).not.toHaveBeenCalled();
  });
});

describe('what was read', () => {
  it('is gone with its tab', async () => {
    const { page } = background();
    await page(7).send('message:seen', sighting('Help!'));

    await fakeBrowser.tabs.onRemoved.trigger(7, { windowId: 1, isWindowClosing: false });
    await soon();

    expect(await loadTab(7)).toBeNull();
  });

  it('is gone when the tab goes elsewhere, or no longer answers', async () => {
    const { page } = background();
    const updated = (tab: number, status: string, url?: string) =>
      fakeBrowser.tabs.onUpdated.trigger(tab, { status }, { id: tab, url } as never);
    const answering = page(9);
    answering.on('page:read', () => undefined);
    for (const tab of [7, 8, 9]) await page(tab).send('message:seen', sighting('Help!'));

    await updated(7, 'loading');
    await updated(8, 'complete', 'https://acme.zendesk.com/agent/tickets/1');
    await updated(9, 'complete', 'https://acme.zendesk.com/agent/tickets/1');
    await soon();

    expect([await shown(7), await shown(8)]).toEqual([null, null]);
    expect(await shown(9)).toMatchObject({ status: 'open' });
  });
});

it('asks a tab that had to make room for others to be read again when it comes to the front', async () => {
  const { page } = background();
  const asked = vi.fn();
  page(7).on('page:read', asked);
  page(8).on('page:read', asked);
  await page(8).send('message:seen', sighting('Help!'));

  await fakeBrowser.tabs.onActivated.trigger({ tabId: 7, windowId: 1 });
  await fakeBrowser.tabs.onActivated.trigger({ tabId: 8, windowId: 1 });
  await soon();

  expect(asked).toHaveBeenCalledOnce();
});

describe('the keys', () => {
  const press = (command: string) => onCommand.mock.calls[0]?.[0](command);

  it('check the draft of the tab in front where live review is off', async () => {
    const { page } = background(fakeThinking({ reviewsLive: false }));
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7 } as never]);
    await page(7).send('message:seen', sighting('Help!'));
    await page(7).send('draft:changed', draft('It is our policy.'));
    expect(await shown(7)).toMatchObject({ draft: { review: null } });

    press('check-draft');
    await soon();

    expect(await shown(7)).toMatchObject({ draft: { review: { findings: [{ rule: 'hides-behind-policy' }] } } });
  });

  it('pause reading and take it up again', async () => {
    background();

    press('pause');
    await soon();
    expect((await loadSettings()).reading).toBe(false);
    press('pause');
    await soon();
    expect((await loadSettings()).reading).toBe(true);
  });
});
