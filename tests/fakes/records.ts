import { Dexie } from 'dexie';
import { type Mock, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { createRecords } from '../../entrypoints/background/records';
import type { ReadPromises } from '../../entrypoints/background/records/keep-promises';
import { takeChoices, takeReports } from '../../entrypoints/background/reports';
import { createDesk } from '../../lib/conversation/desk';
import { type Bus, createBus } from '../../lib/messaging/bus';
import { createMemoryNetwork } from '../../lib/messaging/memory';
import type { Transport } from '../../lib/messaging/transport';
import { datedPromises } from '../../lib/records/promises/promises-in';
import { EvenkeelDatabase } from '../../lib/storage/database';
import { forgetTab, loadTab, saveTab } from '../../lib/storage/session';
import { fakeReading, fakeThinking } from './thinking';

/** The tab that every page of the bench is in. */
const TAB = 7;
const ZONE = 'Europe/Berlin';

/** A Wednesday, ten o'clock in `ZONE`. */
export const wednesday = Date.parse('2026-11-18T09:00:00Z');

/** A background that keeps records, with a page and a panel at the other ends of its wires. */
interface Background {
  page: Bus;
  panel: Bus;
  thinkAgain: Mock<() => Promise<void>>;
}

/** A browser with a database and a clock of its own, in which a background that keeps records is started, more than once if need be. */
export interface RecordsBench {
  database: EvenkeelDatabase;
  /** What the clock shows, to be moved on. */
  now: number;
  /** The notifications that the agent got. */
  told: string[];
  /** Called where the agent's wording is to be forgotten too. */
  forget: Mock<() => Promise<void>>;
  start(): Background;
  /** Waits for what is under way. */
  settled(): Promise<void>;
  /** All that the database holds, as text. */
  onDisk(): Promise<string>;
  close(): Promise<void>;
}

export function openRecordsBench(): RecordsBench {
  fakeBrowser.reset();
  const database = new EvenkeelDatabase(`records-${Math.random()}`);
  const pending: Promise<unknown>[] = [];
  const told: string[] = [];
  giveNotifications(told);

  const bench: RecordsBench = {
    database,
    now: wednesday,
    told,
    forget: vi.fn(() => Promise.resolve()),
    start() {
      const network = createMemoryNetwork();
      const own = busOf(network.extension());
      const thinkAgain = vi.fn(() => Promise.resolve());
      const clock = { now: () => bench.now, zone: () => ZONE };
      const promisesIn: ReadPromises = (...reply) => Promise.resolve(datedPromises(...reply));
      const records = createRecords(database, clock, promisesIn, thinkAgain);
      const desk = createDesk({
        load: loadTab,
        save: saveTab,
        drop: forgetTab,
        thinking: () => Promise.resolve(fakeThinking({ read: hearsLawyers })),
        moved: (...change) => void pending.push(records.moved(...change)),
      });
      takeReports(own, desk);
      takeChoices(own, desk);
      records.take(own, bench.forget);
      return { page: busOf(network.tab(TAB)), panel: busOf(network.extension()), thinkAgain };
    },
    async settled() {
      await new Promise((done) => setTimeout(done, 20));
      await Promise.all(pending);
      await new Promise((done) => setTimeout(done, 20));
    },
    onDisk: async () => JSON.stringify(await Promise.all(database.tables.map((table) => table.toArray()))),
    async close() {
      database.close();
      await Dexie.delete(database.name);
    },
  };
  return bench;
}

/** The conversation of `sighting`, as the panel names it. */
export const about = { key: TAB, conversationId: 'ticket-1' } as const;

export const draft = (text: string) =>
  ({ site: 'zendesk', conversationId: 'ticket-1', text, composer: 'public' }) as const;

const busOf = (transport: Transport): Bus =>
  createBus(transport, (part, thrown) => {
    throw new Error(part, { cause: thrown });
  });

const hearsLawyers = (text: string) => ({
  ...fakeReading(text),
  flags: text.includes('lawyer') ? ['legal'] : [],
  evidence: text.includes('lawyer') ? [{ label: 'legal', rule: 'names-a-lawyer', weight: 2, start: 0, end: 4 }] : [],
});

/** What the fake browser has not: notifications, and a tab that says where it is. */
function giveNotifications(told: string[]): void {
  Object.assign(fakeBrowser, {
    permissions: { onAdded: { addListener: vi.fn() }, contains: () => Promise.resolve(true) },
    notifications: {
      create: (id: string, { message }: { message: string }) => Promise.resolve(void told.push(`${id}: ${message}`)),
      clear: () => Promise.resolve(),
      onClicked: { addListener: vi.fn(), hasListener: () => false },
    },
  });
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({
    url: 'https://acme.zendesk.com/agent/tickets/101?q=ada',
  } as never);
}
