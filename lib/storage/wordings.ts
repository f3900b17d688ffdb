import { Dexie } from 'dexie';

import type { AgentMemory } from '../engine/memory';
import type { EvenkeelDatabase, StoredWording } from './database';

/** Older wording than this many pieces back is forgotten. */
const REMEMBERED = 400;

export interface Wordings {
  /** What is remembered. Read from the database once, then kept. */
  memory: () => Promise<AgentMemory>;
  remember: (wording: Omit<StoredWording, 'id'>) => Promise<void>;
  /** Forgets everything, on the agent's request. */
  forget: () => Promise<void>;
}

/** A browser that keeps no database (a private window, a full disk) leaves the agent without a memory, and nothing worse. */
export function createWordings(database: EvenkeelDatabase): Wordings {
  let known: Promise<AgentMemory> | null = null;
  // Also heard when another page of ours changes the database: the options page forgets, the worker must not remember.
  Dexie.on('storagemutated', () => {
    known = null;
  });

  async function read(): Promise<AgentMemory> {
    const latest = await database.wordings.orderBy('id').reverse().limit(REMEMBERED).toArray();
    const phrasings = new Map<string, number>();
    const groups = new Map<number, number>();
    latest.forEach((wording, back) => {
      if (wording.phrasing !== null && !phrasings.has(wording.phrasing)) phrasings.set(wording.phrasing, back);
      for (const group of wording.groups) groups.set(group, (groups.get(group) ?? 0) + 1);
    });
    return { phrasings, groups };
  }

  return {
    memory: () => (known ??= read().catch(() => ({ phrasings: new Map(), groups: new Map() }))),
    async remember(wording) {
      try {
        const id = await database.wordings.add(wording);
        await database.wordings
          .where('id')
          .belowOrEqual(id - REMEMBERED)
          .delete();
      } catch (thrown) {
        if (!(thrown instanceof Dexie.DexieError)) throw thrown;
      }
    },
    forget: () => database.wordings.clear(),
  };
}
