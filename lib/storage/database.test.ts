import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type FreshDatabase, freshDatabase } from '../../tests/fakes/database';
import first from './examples/database-1.json';
import second from './examples/database-2.json';
import { createPackDrafts } from './pack-drafts';
import { readRows } from './pack-table';
import { packIn } from './shelf';
import { createWordings } from './wordings';

/** A database as a version of the extension left it: its tables, and a few rows of them. */
interface Example {
  version: number;
  stores: Record<string, string>;
  rows: Record<string, readonly object[]>;
}
const examples: readonly Example[] = [first, second];

let database: FreshDatabase;
const open = () => database.open();
beforeEach(() => {
  database = freshDatabase();
});
afterEach(() => database.remove());

async function leave({ version, stores, rows }: Example): Promise<void> {
  const earlier = new Dexie(database.name);
  earlier.version(version).stores(stores);
  for (const [table, entries] of Object.entries(rows)) await earlier.table(table).bulkAdd(entries);
  earlier.close();
}

describe('the database', () => {
  it.each(examples)('of version $version is read by this one, with all that was in it', async (example) => {
    await leave(example);

    const now = open();
    for (const [table, rows] of Object.entries(example.rows))
      expect(await now.table(table).toArray(), table).toMatchObject(rows);
    expect((await createWordings(now).memory()).phrasings.has('core-en/feeling-waited')).toBe(true);
  });

  it('of version 2 has packs that are read as they were taken', async () => {
    await leave(second);

    const now = open();
    const { packs, unreadable } = await readRows(now);
    expect([packs.map(({ name }) => name), unreadable]).toEqual([['Our team'], []]);
    expect(packIn(await now.packTexts.get('team'))?.phrasings).toHaveLength(1);
    expect(await createPackDrafts(now).list()).toMatchObject({ ok: true, value: [{ id: 'mine' }] });
  });

  it('has an example of the version that is written now, with every table of it', async () => {
    const now = await open().open();
    const latest = examples.at(-1);

    expect(now.verno).toBe(latest?.version);
    expect(now.tables.map((table) => table.name).sort()).toEqual(Object.keys(latest?.stores ?? {}).sort());
  });

  it('does not hold up a newer one while it is open, and goes on working after', async () => {
    const old = open();
    await createWordings(old).remember({ phrasing: 'a', groups: [] });

    const newer = new Dexie(database.name);
    newer.version(99).stores({ wordings: '++' });
    await newer.open();
    expect(newer.verno).toBe(99);
    newer.close();

    expect((await createWordings(open()).memory()).phrasings.has('a')).toBe(true);
  });
});
