import type { AgentMemory } from '../engine/memory';
import type { EvenkeelDatabase, StoredWording } from './database';
import { withoutDisk } from './without-disk';

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
export function createWordings(database: EvenkeelDatabase): Wordings {
  let known: Promise<AgentMemory> | null = null;

  return {
    memory: () => (known ??= withoutDisk(() => database.wordings.toArray(), []).then(memoryOf)),
    async remember(wording) {
      await withoutDisk(async () => {
        const number = await database.wordings.add(wording);
        await database.wordings
          .where(':id')
          .belowOrEqual(number - REMEMBERED)
          .delete();
      }, undefined);
      known = null;
    },
    async forget() {
      await withoutDisk(() => database.wordings.clear(), undefined);
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
