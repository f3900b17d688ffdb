import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { openFollowUps, recordItems } from '../../../lib/storage/records-session';
import { draft, openRecordsBench, type RecordsBench } from '../../../tests/fakes/records';
import { sighting, turn } from '../../../tests/fakes/thinking';

const reply = 'I will ring the depot and write to you by Friday, whatever they say.';
let bench: RecordsBench;

beforeEach(() => {
  bench = openRecordsBench();
});
afterEach(() => bench.close());

describe('a promise', () => {
  async function promised() {
    const ends = bench.start();
    await ends.page.send('message:seen', sighting('Help!', {}, [turn('customer', 'Help!')]));
    await ends.page.send('draft:changed', draft(reply));
    await ends.page.send('draft:changed', draft(''));
    await ends.page.send('message:seen', sighting('Help!', {}, [turn('customer', 'Help!'), turn('agent', reply)]));
    await bench.settled();
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
    expect(await bench.database.followUps.toArray()).toMatchObject([row]);
    expect(await openFollowUps.getValue()).toMatchObject([row]);
    expect(await bench.onDisk()).not.toContain('depot');
    expect(await fakeBrowser.alarms.get('follow-ups')).toMatchObject({ scheduledTime: friday });
  });

  it('is told of when it is due, once, and bears on what to say', async () => {
    const { thinkAgain } = await promised();
    bench.now = friday + 1000;
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'follow-ups', scheduledTime: friday });
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'follow-ups', scheduledTime: friday });
    await bench.settled();
    expect(bench.told).toHaveLength(1);
    expect(bench.told[0]).toMatch(/^follow-up 1: In Zendesk, for .*Press to open the ticket\.$/);
    expect(thinkAgain).toHaveBeenCalled();
    expect(await fakeBrowser.action.getBadgeText({})).toBe('1!');
  });

  it('that became due while the browser was closed is told of when it starts, once', async () => {
    await promised();
    await Promise.all(recordItems.map((item) => item.removeValue()));
    bench.now = friday + 3 * 24 * 3_600_000;
    bench.start();
    await bench.settled();
    bench.start();
    await bench.settled();
    expect(bench.told).toHaveLength(1);
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
