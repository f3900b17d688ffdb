import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { total } from '../../../lib/records/counts/day-counts';
import { createCorrections } from '../../../lib/storage/corrections';
import { correctedCases, heavyMoments } from '../../../lib/storage/records-session';
import { about, draft, openRecordsBench, type RecordsBench, wednesday } from '../../../tests/fakes/records';
import { sighting } from '../../../tests/fakes/thinking';

let bench: RecordsBench;

beforeEach(() => {
  bench = openRecordsBench();
});
afterEach(() => bench.close());

describe('a message', () => {
  it('counts once, however often it is seen, and as what it was corrected to', async () => {
    const { page, panel } = bench.start();
    await page.send('message:seen', sighting('My lawyer will hear of this!!'));
    await page.send('message:seen', sighting('My lawyer will hear of this!!'));
    bench.now += 24 * 3_600_000;
    await panel.send('label:corrected', { ...about, messageId: 'm1', family: 'flag', from: 'legal', to: null });
    await panel.send('category:chosen', { ...about, category: 'Staff or service' });
    await bench.settled();

    expect(await bench.database.days.toArray()).toEqual([
      { day: '2026-11-18', counts: { messages: 1, 'tone:angry': 1, 'category:Staff or service': 1 } },
    ]);
  });

  it('of the practice inbox counts nowhere', async () => {
    const { page } = bench.start();
    await page.send('message:seen', sighting('Help!!', { site: 'practice' }));
    await bench.settled();
    expect(await bench.onDisk()).not.toContain('messages');
  });

  it('that is abusive weighs on the agent alone', async () => {
    const { page } = bench.start();
    await page.send('message:seen', sighting('Idiot!!!'));
    await bench.settled();
    expect(total(await bench.database.habits.toArray(), 'heavy')).toBe(1);
    expect(await heavyMoments.getValue()).toEqual([wednesday]);
    expect(JSON.stringify(await bench.database.days.toArray())).not.toContain('heavy');
  });
});

describe('a correction', () => {
  const correction = { ...about, messageId: 'm1', family: 'flag', from: 'legal', to: null } as const;

  it('is counted by rule, and taken off when it is taken back', async () => {
    const { page, panel } = bench.start();
    await page.send('message:seen', sighting('My lawyer, Ada Byron, will hear of order 4711!!'));
    await panel.send('label:corrected', correction);
    await bench.settled();
    const { agreement } = createCorrections(bench.database);
    expect((await agreement()).get('names-a-lawyer')).toEqual({ spoke: 1, corrected: 1 });
    expect(await correctedCases.getValue()).toMatchObject([
      { masked: 'My lawyer, ▒▒▒, will hear of order ▒▒▒!!', corrections: ['legal → none'] },
    ]);

    await panel.send('correction:undone', { ...about, index: 0 });
    await bench.settled();
    expect((await agreement()).get('names-a-lawyer')).toEqual({ spoke: 1, corrected: 0 });
    expect(await correctedCases.getValue()).toEqual([]);
  });

  it('of a remark is counted against its rule', async () => {
    const { page, panel } = bench.start();
    await page.send('message:seen', sighting('Help!'));
    await page.send('draft:changed', draft('It is our policy.'));
    await panel.send('finding:denied', { ...about, rule: 'hides-behind-policy', passage: 'policy' });
    await bench.settled();
    expect((await createCorrections(bench.database).agreement()).get('hides-behind-policy')).toMatchObject({
      corrected: 1,
    });
  });
});

it('a remark that the draft lost counts as heeded, and one that it kept does not', async () => {
  const { page } = bench.start();
  await page.send('message:seen', sighting('Help!'));
  await page.send('draft:changed', draft('It is our policy.'));
  await page.send('draft:changed', draft('I will see to it.'));
  await page.send('draft:changed', draft(''));
  await bench.settled();
  expect((await bench.database.habits.toArray())[0]?.counts).toMatchObject({
    drafts: 1,
    'finding:hides-behind-policy': 1,
    'changed:hides-behind-policy': 1,
  });
});
