import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import type { ConversationState } from '../conversation/state';
import type { Tab } from '../conversation/tab';
import {
  forgetTab,
  isTabOff,
  loadTab,
  saveTab,
  storedTabs,
  switchTab,
  watchConversation,
  watchTabsOff,
} from './session';

const tab = (what: string): Tab => ({
  shown: { status: 'unreadable', site: 'gmail', trouble: { kind: 'not-found', site: 'gmail', what } },
  choices: [],
});
const soon = () => new Promise((done) => setTimeout(done));

beforeEach(() => {
  fakeBrowser.reset();
});

describe('a tab’s state', () => {
  it('is kept by tab, in session storage and nowhere else', async () => {
    await saveTab(7, tab('seven'));
    await saveTab('paste', tab('paste'));

    expect(await loadTab(7)).toEqual(tab('seven'));
    expect(await storedTabs()).toEqual([7, 'paste']);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
  });

  it('is gone when it is forgotten', async () => {
    await saveTab(7, tab('seven'));
    await forgetTab(7);

    expect(await loadTab(7)).toBeNull();
    expect(await storedTabs()).toEqual([]);
  });

  it('takes the room of other tabs where there is none left', async () => {
    await saveTab(7, tab('seven'));
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));

    await saveTab(8, tab('eight'));

    expect(await storedTabs()).toEqual([8]);
    expect(await loadTab(8)).toEqual(tab('eight'));
  });
});

describe('a state that finds no room at all', () => {
  it('leaves nothing behind, least of all an old one', async () => {
    await saveTab(7, tab('old'));
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));

    await expect(saveTab(7, tab('new'))).rejects.toThrow('QUOTA');

    expect(await loadTab(7)).toBeNull();
    vi.restoreAllMocks();
  });
});

describe('whoever watches a tab', () => {
  it('is told what it shows now, and at every change, until the signal aborts', async () => {
    const shown: ConversationState[] = [];
    const stop = new AbortController();
    await saveTab(7, tab('first'));

    watchConversation(7, (state) => shown.push(state), stop.signal);
    await soon();
    await saveTab(8, tab('another tab'));
    await saveTab(7, tab('second'));
    await forgetTab(7);
    stop.abort();
    await saveTab(7, tab('third'));

    expect(shown).toEqual([tab('first').shown, tab('second').shown, { status: 'unsupported' }]);
  });

  it('is told of a tab that nothing is known of', async () => {
    const show = vi.fn();

    watchConversation(9, show, new AbortController().signal);
    await soon();

    expect(show.mock.calls).toEqual([[{ status: 'unsupported' }]]);
  });

  it('never gets what was loaded after what is newer', async () => {
    const shown: ConversationState[] = [];
    await saveTab(7, tab('old'));

    watchConversation(7, (state) => shown.push(state), new AbortController().signal);
    await saveTab(7, tab('new'));
    await soon();

    expect(shown.at(-1)).toEqual(tab('new').shown);
  });
});

describe('the switch of one tab', () => {
  it('is off until it is on again, and tells which tab was switched', async () => {
    const switched = vi.fn();
    watchTabsOff(switched);

    await switchTab(7, true);
    await switchTab(8, true);
    expect([await isTabOff(7), await isTabOff(8), await isTabOff(9)]).toEqual([true, true, false]);
    await switchTab(7, false);
    expect(await isTabOff(7)).toBe(false);

    expect(switched.mock.calls).toEqual([[[7]], [[8]], [[7]]]);
  });
});
