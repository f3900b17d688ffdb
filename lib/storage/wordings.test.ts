import 'fake-indexeddb/auto';

import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { EvenkeelDatabase } from './database';
import example from './examples/database-1.json';
import { createWordings } from './wordings';

let database: EvenkeelDatabase;
beforeEach(() => {
  database = new EvenkeelDatabase(`wordings-${Math.random()}`);
});
afterEach(async () => {
  await database.delete();
});

describe('what this agent wrote', () => {
  it('is remembered by how long ago and how often', async () => {
    const { remember, memory } = createWordings(database);

    await remember({ phrasing: 'a', groups: [1, 2] });
    await remember({ phrasing: 'b', groups: [2] });
    await remember({ phrasing: null, groups: [2, 3] });

    const { phrasings, groups } = await memory();
    expect([...phrasings]).toEqual([
      ['b', 1],
      ['a', 2],
    ]);
    expect(Object.fromEntries(groups)).toEqual({ 1: 1, 2: 3, 3: 1 });
  });

  it('is remembered by another worker, as hashes and counts only', async () => {
    await createWordings(database).remember({ phrasing: 'a', groups: [1] });

    expect((await createWordings(database).memory()).phrasings.get('a')).toBe(0);
    expect(await database.wordings.toArray()).toEqual([{ id: 1, phrasing: 'a', groups: [1] }]);
  });

  it('is forgotten in time, the oldest first', async () => {
    const { remember, memory } = createWordings(database);
    for (let n = 0; n < 405; n += 1) await remember({ phrasing: `p${n}`, groups: [] });

    const { phrasings } = await memory();
    expect([phrasings.size, phrasings.has('p4'), phrasings.get('p5'), phrasings.get('p404')]).toEqual([
      400,
      false,
      399,
      0,
    ]);
    expect(await database.wordings.count()).toBe(400);
  });

  it('is forgotten at once when the agent asks, on whichever page', async () => {
    const worker = createWordings(database);
    await worker.remember({ phrasing: 'a', groups: [1] });
    await worker.memory();

    await createWordings(database).forget();

    expect((await worker.memory()).phrasings.size).toBe(0);
  });

  it('is nothing where the browser keeps no database, and nothing breaks', async () => {
    const { remember, memory } = createWordings(database);
    database.close({ disableAutoOpen: true });

    await remember({ phrasing: 'a', groups: [1] });
    expect((await memory()).phrasings.size).toBe(0);
  });
});

describe('a database of an earlier version', () => {
  it.each([example])('is read by this one: version $version', async ({ version, wordings }) => {
    const earlier = new Dexie(database.name);
    earlier.version(version).stores({ wordings: '++id' });
    await earlier.table('wordings').bulkAdd(wordings);
    earlier.close();

    const { phrasings, groups } = await createWordings(database).memory();
    expect([...phrasings]).toEqual([['core-en/feeling-waited', 1]]);
    expect(groups.get(84696351)).toBe(2);
  });
});
