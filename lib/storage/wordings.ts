import type { AgentMemory } from '../engine/memory';
import type { Database, StoredWording } from './database';

/** Older wording than this many pieces back is forgotten. */
const REMEMBERED = 400;

export interface Wordings {
  /** What is remembered. Read from the database once, then kept. */
  memory: () => Promise<AgentMemory>;
  remember: (wording: StoredWording) => Promise<void>;
  /** Forgets everything, on the agent's request. */
  forget: () => Promise<void>;
}

/** A browser that keeps no database (a private window, a full disk) leaves the agent without a memory, and nothing worse. */
export function createWordings(open: () => Promise<Database>): Wordings {
  let database: Promise<Database> | null = null;
  let known: Promise<AgentMemory> | null = null;

  async function tryWith<T>(work: (database: Database) => Promise<T>, otherwise: T): Promise<T> {
    try {
      return await work(await (database ??= open()));
    } catch (thrown) {
      database = null;
      if (thrown instanceof DOMException) return otherwise;
      throw thrown;
    }
  }

  return {
    memory: () => (known ??= tryWith((db) => db.getAll('wordings'), []).then(memoryOf)),
    async remember(wording) {
      await tryWith(async (db) => {
        const number = await db.add('wordings', wording);
        if (number > REMEMBERED) await db.delete('wordings', IDBKeyRange.upperBound(number - REMEMBERED));
      }, undefined);
      known = null;
    },
    async forget() {
      await tryWith((db) => db.clear('wordings'), undefined);
      known = null;
    },
  };
}

function memoryOf(wordings: readonly StoredWording[]): AgentMemory {
  const phrasings = new Map<string, number>();
  const groups = new Map<number, number>();
  wordings.toReversed().forEach((wording, back) => {
    if (wording.phrasing !== null && !phrasings.has(wording.phrasing)) phrasings.set(wording.phrasing, back);
    for (const group of wording.groups) groups.set(group, (groups.get(group) ?? 0) + 1);
  });
  return { phrasings, groups };
}
