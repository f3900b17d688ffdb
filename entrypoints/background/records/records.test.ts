import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { createDesk } from '../../../lib/conversation/desk';
import { createBus } from '../../../lib/messaging/bus';
import { createMemoryNetwork } from '../../../lib/messaging/memory';
import { total } from '../../../lib/records/counts/day-counts';
import { createCorrections } from '../../../lib/storage/corrections';
import { EvenkeelDatabase } from '../../../lib/storage/database';
import { correctedCases, heavyMoments, openFollowUps, recordItems } from '../../../lib/storage/records-session';
import { forgetTab, loadTab, saveTab } from '../../../lib/storage/session';
import { changeSettings, defaultSettings, loadSettings } from '../../../lib/storage/settings';
import { source, sourceNumber } from '../../../lib/storage/source';
import { fakeReading, fakeThinking, sighting, turn } from '../../../tests/fakes/thinking';
import { takeChoices, takeReports } from '../reports';
import { createRecords } from '.';

const zone = 'Europe/Berlin';
const wednesday = Date.parse('2026-11-18T09:00:00Z');
const reply = 'I will ring the depot and write to you by Friday, whatever they say.';

let database: EvenkeelDatabase;
let now: number;
let told: string[];
let pending: Promise<unknown>[];
let forget: () => Promise<void>;

beforeEach(() => {
  fakeBrowser.reset();
  database = new EvenkeelDatabase(`records-${Math.random()}`);
  now = wednesday;
  told = [];
  pending = [];
  forget = vi.fn(() => Promise.resolve());
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
});
afterEach(async () => {
  database.close();
  await Dexie.delete(database.name);
});

/** A background that keeps records, with a page and a panel at the other ends of its wires. */
function background() {
  const network = createMemoryNetwork();
  const bus = (transport: Parameters<typeof createBus>[0]) =>
    createBus(transport, (part, thrown) => {
      throw new Error(part, { cause: thrown });
    });
  const own = bus(network.extension());
  const thinkAgain = vi.fn(() => Promise.resolve());
  const records = createRecords(database, { now: () => now, zone: () => zone }, thinkAgain);
  const heard = {
    read: (text: string) => ({
      ...fakeReading(text),
      flags: text.includes('lawyer') ? ['legal'] : [],
      evidence: evidenceIn(text),
    }),
  };
  const desk = createDesk({
    load: loadTab,
    save: saveTab,
    drop: forgetTab,
    thinking: () => Promise.resolve(fakeThinking(heard)),
    moved: (...change) => void pending.push(records.moved(...change)),
  });
  takeReports(own, desk);
  takeChoices(own, desk);
  records.take(own, forget);
  return { page: bus(network.tab(7)), panel: bus(network.extension()), thinkAgain };
}

const evidenceIn = (text: string) =>
  text.includes('lawyer') ? [{ label: 'legal', rule: 'names-a-lawyer', weight: 2, start: 0, end: 4 }] : [];
const settled = async () => {
  await new Promise((done) => setTimeout(done, 20));
  await Promise.all(pending);
  await new Promise((done) => setTimeout(done, 20));
};
const about = { key: 7, conversationId: 'ticket-1' } as const;
const draft = (text: string) => ({ site: 'zendesk', conversationId: 'ticket-1', text, composer: 'public' }) as const;
const onDisk = async () => JSON.stringify(await Promise.all(database.tables.map((table) => table.toArray())));

describe('a message', () => {
  it('counts once, however often it is seen, and as what it was corrected to', async () => {
    const { page, panel } = background();
    await page.send('message:seen', sighting('My lawyer will hear of this!!'));
    await page.send('message:seen', sighting('My lawyer will hear of this!!'));
    now += 24 * 3_600_000;
    await panel.send('label:corrected', { ...about, messageId: 'm1', family: 'flag', from: 'legal', to: null });
    await panel.send('category:chosen', { ...about, category: 'Staff or service' });
    await settled();

    expect(await database.days.toArray()).toEqual([
      { day: '2026-11-18', counts: { messages: 1, 'tone:angry': 1, 'category:Staff or service': 1 } },
    ]);
  });

  it('of the practice inbox counts nowhere', async () => {
    const { page } = background();
    await page.send('message:seen', sighting('Help!!', { site: 'practice' }));
    await settled();
    expect(await onDisk()).not.toContain('messages');
  });

  it('that is abusive weighs on the agent alone', async () => {
    const { page } = background();
    await page.send('message:seen', sighting('Idiot!!!'));
    await settled();
    expect(total(await database.habits.toArray(), 'heavy')).toBe(1);
    expect(await heavyMoments.getValue()).toEqual([wednesday]);
    expect(JSON.stringify(await database.days.toArray())).not.toContain('heavy');
  });
});

describe('a correction', () => {
  const correction = { ...about, messageId: 'm1', family: 'flag', from: 'legal', to: null } as const;

  it('is counted by rule, and taken off when it is taken back', async () => {
    const { page, panel } = background();
    await page.send('message:seen', sighting('My lawyer, Ada Byron, will hear of order 4711!!'));
    await panel.send('label:corrected', correction);
    await settled();
    const { agreement } = createCorrections(database);
    expect((await agreement()).get('names-a-lawyer')).toEqual({ spoke: 1, corrected: 1 });
    expect(await correctedCases.getValue()).toMatchObject([
      { masked: 'My lawyer, ▒▒▒, will hear of order ▒▒▒!!', corrections: ['legal → none'] },
    ]);

    await panel.send('correction:undone', { ...about, index: 0 });
    await settled();
    expect((await agreement()).get('names-a-lawyer')).toEqual({ spoke: 1, corrected: 0 });
    expect(await correctedCases.getValue()).toEqual([]);
  });

  it('of a remark is counted against its rule', async () => {
    const { page, panel } = background();
    await page.send('message:seen', sighting('Help!'));
    await page.send('draft:changed', draft('It is our policy.'));
    await panel.send('finding:denied', { ...about, rule: 'hides-behind-policy', passage: 'policy' });
    await settled();
    expect((await createCorrections(database).agreement()).get('hides-behind-policy')).toMatchObject({ corrected: 1 });
  });
});

it('a remark that the draft lost counts as heeded, and one that it kept does not', async () => {
  const { page } = background();
  await page.send('message:seen', sighting('Help!'));
  await page.send('draft:changed', draft('It is our policy.'));
  await page.send('draft:changed', draft('I will see to it.'));
  await page.send('draft:changed', draft(''));
  await settled();
  expect((await database.habits.toArray())[0]?.counts).toMatchObject({
    drafts: 1,
    'finding:hides-behind-policy': 1,
    'changed:hides-behind-policy': 1,
  });
});

describe('a promise', () => {
  async function promised() {
    const ends = background();
    await ends.page.send('message:seen', sighting('Help!', {}, [turn('customer', 'Help!')]));
    await ends.page.send('draft:changed', draft(reply));
    await ends.page.send('draft:changed', draft(''));
    await ends.page.send('message:seen', sighting('Help!', {}, [turn('customer', 'Help!'), turn('agent', reply)]));
    await settled();
    return ends;
  }
  const friday = Date.parse('2026-11-20T17:00:00Z');

  it('that was sent is kept as a date, a link and a step, with an alarm', async () => {
    await promised();
    const row = {
      due: friday,
      step: 'follow-up',
      site: 'zendesk',
      conversationId: 'ticket-1',
      link: 'https://acme.zendesk.com/agent/tickets/101',
    };
    expect(await database.followUps.toArray()).toMatchObject([row]);
    expect(await openFollowUps.getValue()).toMatchObject([row]);
    expect(await onDisk()).not.toContain('depot');
    expect(await fakeBrowser.alarms.get('follow-ups')).toMatchObject({ scheduledTime: friday });
  });

  it('is told of when it is due, once, and bears on what to say', async () => {
    const { thinkAgain } = await promised();
    now = friday + 1000;
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'follow-ups', scheduledTime: friday });
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'follow-ups', scheduledTime: friday });
    await settled();
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^follow-up 1: In Zendesk, for .*Press to open the ticket\.$/);
    expect(thinkAgain).toHaveBeenCalled();
    expect(await fakeBrowser.action.getBadgeText({})).toBe('1!');
  });

  it('that became due while the browser was closed is told of when it starts, once', async () => {
    await promised();
    await Promise.all(recordItems.map((item) => item.removeValue()));
    now = friday + 3 * 24 * 3_600_000;
    background();
    await settled();
    background();
    await settled();
    expect(told).toHaveLength(1);
    expect(await openFollowUps.getValue()).toHaveLength(1);
  });

  it('can be put off, done, and taken up again', async () => {
    const { panel } = await promised();
    const id = (await openFollowUps.getValue())[0]?.id ?? 0;
    await panel.send('follow-up:changed', { id, due: friday + 60_000, closed: false });
    expect(await openFollowUps.getValue()).toMatchObject([{ due: friday + 60_000 }]);
    await panel.send('follow-up:changed', { id, due: friday, closed: true });
    expect(await openFollowUps.getValue()).toEqual([]);
    expect(await fakeBrowser.alarms.get('follow-ups')).toBeUndefined();
    await panel.send('follow-up:changed', { id, due: friday, closed: false });
    expect(await openFollowUps.getValue()).toMatchObject([{ due: friday }]);
  });
});

it('a wipe leaves nothing', async () => {
  const { page, panel } = background();
  await page.send('message:seen', sighting('My lawyer!!!', {}, [turn('customer', 'My lawyer!!!')]));
  await panel.send('label:corrected', { ...about, messageId: 'm1', family: 'flag', from: 'legal', to: null });
  await page.send('draft:changed', draft(`It is our policy. ${reply}`));
  await page.send('draft:changed', draft(''));
  await page.send('message:seen', sighting('My lawyer!!!', {}, [turn('agent', `It is our policy. ${reply}`)]));
  await sourceNumber();
  await changeSettings(() => ({ categories: ['Ours'], breakLine: false, register: 'warm' }));
  await settled();
  const counts = () =>
    Promise.all(
      [database.days, database.habits, database.corrections, database.ruleCounts, database.followUps].map((table) =>
        table.count(),
      ),
    );
  expect((await counts()).every((count) => count > 0)).toBe(true);

  await panel.send('records:wiped', undefined);

  expect(await counts()).toEqual([0, 0, 0, 0, 0]);
  for (const item of recordItems) expect(await item.getValue()).toEqual(item.fallback);
  expect(await source.getValue()).toBeNull();
  expect(await loadSettings()).toEqual({ ...defaultSettings, register: 'warm' });
  expect(forget).toHaveBeenCalledOnce();
});
