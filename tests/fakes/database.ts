import { Dexie } from 'dexie';

import { EvenkeelDatabase } from '../../lib/storage/database';

/** A database under a name of its own, to be opened as often as there are contexts that would. */
export interface FreshDatabase {
  name: string;
  open(): EvenkeelDatabase;
  /** Closes it wherever it is open, and deletes it. */
  remove(): Promise<void>;
}

export function freshDatabase(): FreshDatabase {
  const name = `database-${Math.random()}`;
  const opened: EvenkeelDatabase[] = [];
  return {
    name,
    open() {
      const database = new EvenkeelDatabase(name);
      opened.push(database);
      return database;
    },
    async remove() {
      for (const database of opened) database.close();
      await Dexie.delete(name);
    },
  };
}
