import 'fake-indexeddb/auto';

import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { EvenkeelDatabase } from './database';
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

let name: string;
let opened: Dexie[];
const open = () => {
  const database = new EvenkeelDatabase(name);
  opened.push(database);
  return database;
};
beforeEach(() => {
  name = `database-${Math.random()}`;
  opened = [];
});
afterEach(async () => {
  for (const database of opened) database.close();
  await Dexie.delete(name);
});

async function leave({ version, stores, rows }: Example): Promise<void> {
  const earlier = new Dexie(name);
  earlier.version(version).stores(stores);
  for (const [table, entries] of Object.entries(rows)) await earlier.table(table).bulkAdd(entries);
  earlier.close();
}

describe('the database', () => {
  it.each(examples)('of version $version is read by this one, with all that was in it', async (example) => {
    await leave(example);

    const database = open();
    for (const [table, rows] of Object.entries(example.rows))
      expect(await database.table(table).toArray(), table).toMatchObject(rows);
    expect((await createWordings(database).memory()).phrasings.has('core-en/feeling-waited')).toBe(true);
  });

  it('of version 2 has packs that are read as they were taken', async () => {
    await leave(second);

    const database = open();
    const { packs, unreadable } = await readRows(database);
    expect([packs.map(({ name: its }) => its), unreadable]).toEqual([['Our team'], []]);
    expect(packIn(await database.packTexts.get('team'))?.phrasings).toHaveLength(1);
    expect(await createPackDrafts(database).list()).toMatchObject({ ok: true, value: [{ id: 'mine' }] });
  });

  it('has an example of the version that is written now, with every table of it', async () => {
    const database = await open().open();
    const latest = examples.at(-1);

    expect(database.verno).toBe(latest?.version);
    expect(database.tables.map((table) => table.name).sort()).toEqual(Object.keys(latest?.stores ?? {}).sort());
  });

  it('does not hold up a newer one while it is open, and goes on working after', async () => {
    const old = open();
    await createWordings(old).remember({ phrasing: 'a', groups: [] });

    const newer = new Dexie(name);
    newer.version(99).stores({ wordings: '++' });
    opened.push(await newer.open());
    expect(newer.verno).toBe(99);
    newer.close();

    expect((await createWordings(open()).memory()).phrasings.has('a')).toBe(true);
  });
});
