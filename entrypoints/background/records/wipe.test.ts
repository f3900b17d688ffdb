import { afterEach, beforeEach, expect, it } from 'vitest';

import { recordItems } from '../../../lib/storage/records-session';
import { changeSettings, defaultSettings, loadSettings } from '../../../lib/storage/settings';
import { source, sourceNumber } from '../../../lib/storage/source';
import { about, draft, openRecordsBench, type RecordsBench } from '../../../tests/fakes/records';
import { sighting, turn } from '../../../tests/fakes/thinking';

const reply = 'I will ring the depot and write to you by Friday, whatever they say.';
let bench: RecordsBench;

beforeEach(() => {
  bench = openRecordsBench();
});
afterEach(() => bench.close());

it('a wipe leaves nothing', async () => {
  const { page, panel } = bench.start();
  await page.send('message:seen', sighting('My lawyer!!!', {}, [turn('customer', 'My lawyer!!!')]));
  await panel.send('label:corrected', { ...about, messageId: 'm1', family: 'flag', from: 'legal', to: null });
  await page.send('draft:changed', draft(`It is our policy. ${reply}`));
  await page.send('draft:changed', draft(''));
  await page.send('message:seen', sighting('My lawyer!!!', {}, [turn('agent', `It is our policy. ${reply}`)]));
  await sourceNumber();
  await changeSettings(() => ({ categories: ['Ours'], breakLine: false, register: 'warm' }));
  await bench.settled();
  const counts = () =>
    Promise.all(
      [
        bench.database.days,
        bench.database.habits,
        bench.database.corrections,
        bench.database.ruleCounts,
        bench.database.followUps,
      ].map((table) => table.count()),
    );
  expect((await counts()).every((count) => count > 0)).toBe(true);

  await panel.send('records:wiped', undefined);

  expect(await counts()).toEqual([0, 0, 0, 0, 0]);
  for (const item of recordItems) expect(await item.getValue()).toEqual(item.fallback);
  expect(await source.getValue()).toBeNull();
  expect(await loadSettings()).toEqual({ ...defaultSettings, register: 'warm' });
  expect(bench.forget).toHaveBeenCalledOnce();
});
