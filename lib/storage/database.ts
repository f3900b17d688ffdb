import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** How one piece of wording is remembered: which phrasing it was, if it was one, and hashes of its word groups. No words. */
export interface StoredWording {
  phrasing: string | null;
  groups: number[];
}

interface Tables extends DBSchema {
  /** By number, the latest highest. */
  wordings: { key: number; value: StoredWording };
}
export type Database = IDBPDatabase<Tables>;

/**
 * What makes each version from the one before: number n makes version n + 1. A change of shape is a further line, tested
 * from an example of the version before (`examples/`); a line that was released is never edited.
 */
const migrations: readonly ((database: Database) => void)[] = [
  (database) => database.createObjectStore('wordings', { autoIncrement: true }),
];

/** What outlives the browser's session: counts and hashes, never text. */
export function openDatabase(name = 'evenkeel'): Promise<Database> {
  return openDB<Tables>(name, migrations.length, {
    upgrade(database, from) {
      for (const migrate of migrations.slice(from)) migrate(database);
    },
    // A newer copy of the extension wants the database: it must not wait for this one.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}
