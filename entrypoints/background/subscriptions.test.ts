import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { EvenkeelDatabase } from '../../lib/storage/database';
import second from '../../lib/storage/examples/database-2.json';
import type { StoredPack } from '../../lib/storage/pack-rows';
import { announcePacks } from '../../lib/storage/packs-changed';
import type { Workshop } from '../workshop';
import { followSubscriptions } from './subscriptions';

const [linked] = second.rows.packs as StoredPack[];
let database: EvenkeelDatabase;
const workshop: { [name in keyof Workshop]: ReturnType<typeof vi.fn<Workshop[name]>> } = {
  rebuild: vi.fn(() => Promise.resolve()),
  heedPolicy: vi.fn(() => Promise.resolve()),
  refreshLinks: vi.fn(() => Promise.resolve()),
  refreshShipped: vi.fn(() => Promise.resolve()),
};
const open = vi.fn(() => Promise.resolve(workshop));

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  database = new EvenkeelDatabase(`subscriptions-${Math.random()}`);
  followSubscriptions(database, open);
});
afterEach(async () => {
  database.close();
  await Dexie.delete(database.name);
});

const alarms = async () =>
  (await fakeBrowser.alarms.getAll()).map(({ name, periodInMinutes }) => [name, periodInMinutes]);

it('links are looked at once a day, and where there is none there is no trace of an alarm', async () => {
  await announcePacks();
  expect(await alarms()).toEqual([]);

  if (linked) await database.packs.put(linked);
  await announcePacks();
  await vi.waitFor(async () => {
    expect(await alarms()).toEqual([['packs', 1440]]);
  });
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'packs', scheduledTime: 0 });
  await vi.waitFor(() => {
    expect(workshop.refreshLinks).toHaveBeenCalledOnce();
  });

  await database.packs.clear();
  await announcePacks();
  await vi.waitFor(async () => {
    expect(await alarms()).toEqual([]);
  });
});

it('the workshop is not opened for a browser that starts without a policy', async () => {
  await fakeBrowser.runtime.onStartup.trigger();
  await new Promise((done) => setTimeout(done, 20));
  expect(open).not.toHaveBeenCalled();
});

it('a policy is heeded when the browser starts, and when it changes', async () => {
  await fakeBrowser.storage.managed.set({ packs: [{ text: '{}' }] });
  await vi.waitFor(() => {
    expect(workshop.heedPolicy).toHaveBeenCalledOnce();
  });
  await fakeBrowser.runtime.onStartup.trigger();
  await vi.waitFor(() => {
    expect(workshop.heedPolicy).toHaveBeenCalledTimes(2);
  });
});
