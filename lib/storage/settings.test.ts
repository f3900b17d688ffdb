import { beforeEach, describe, expect, it, vi } from 'vitest';
import { storage } from 'wxt/utils/storage';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { changeSettings, defaultSettings, loadSettings, watchSettings } from './settings';

beforeEach(() => {
  fakeBrowser.reset();
});

describe('settings', () => {
  it('have a default for every field', async () => {
    expect(await loadSettings()).toEqual(defaultSettings);
    expect(defaultSettings).toEqual({
      reading: true,
      sitesOff: [],
      register: null,
      liveReview: null,
      ownAddresses: [],
      rulesOff: [],
      ownPhrasings: [],
      hiddenPhrasings: [],
      team: { limits: { amount: null, days: null }, consequence: null, escalation: [] },
      dayEnds: 18 * 60,
      categories: expect.arrayContaining(['Delivery']) as string[],
      breakLine: true,
    });
  });

  it('keep what was changed, and only that', async () => {
    await changeSettings(() => ({ register: 'warm' }));
    await changeSettings(({ rulesOff }) => ({ rulesOff: [...rulesOff, 'vague-time'] }));

    expect(await loadSettings()).toEqual({ ...defaultSettings, register: 'warm', rulesOff: ['vague-time'] });
  });

  it('tell of a change what is new and what was, until the signal aborts', async () => {
    const changed = vi.fn();
    const stop = new AbortController();
    watchSettings(changed, stop.signal);

    await changeSettings(() => ({ reading: false }));
    expect(changed).toHaveBeenLastCalledWith({ ...defaultSettings, reading: false }, defaultSettings);

    stop.abort();
    await changeSettings(() => ({ reading: true }));
    expect(changed).toHaveBeenCalledOnce();
  });
});

describe('settings that do not fit', () => {
  it('cost no more than themselves, and are kept aside', async () => {
    const stored = {
      reading: 'perhaps',
      register: 'formal',
      ownAddresses: ['sam@acme.example'],
      from: 'a later version',
    };
    await storage.setItem('local:settings', stored);

    expect(await loadSettings()).toEqual({
      ...defaultSettings,
      register: 'formal',
      ownAddresses: ['sam@acme.example'],
    });
    expect(await storage.getItem('local:settings-set-aside')).toEqual([stored]);

    await loadSettings();
    expect(await storage.getItem('local:settings-set-aside'), 'once').toEqual([stored]);
  });

  it.each([[7], ['text'], [[1, 2]], [true]])('at all, like %j, give the default', async (stored) => {
    await storage.setItem('local:settings', stored);

    expect(await loadSettings()).toEqual(defaultSettings);
    expect(await storage.getItem('local:settings-set-aside')).toEqual([stored]);
  });
});
