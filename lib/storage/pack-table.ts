import * as z from 'zod/mini';

import { ok } from '../result';
import type { EvenkeelDatabase } from './database';
import { onDisk } from './disk';
import { engineKey, inUse, type StoredPack, storedPackSchema } from './pack-rows';

/** What is kept: the packs that can be read, and the keys of those that cannot. */
export interface Rows {
  packs: StoredPack[];
  unreadable: string[];
}

export async function readRows({ packs }: EvenkeelDatabase): Promise<Rows> {
  const found: Rows = { packs: [], unreadable: [] };
  for (const row of (await packs.toArray()) as unknown[]) {
    const read = z.safeParse(storedPackSchema, row);
    if (read.success) found.packs.push(read.data);
    else found.unreadable.push((row as { key: string }).key);
  }
  return found;
}

/** The engine of what is in use: `core` where that is the core alone, which ships, `stale` where it was not built yet. */
export type KeptEngine = { kind: 'core' } | { kind: 'stale' } | { kind: 'built'; key: string; bytes: ArrayBuffer };

/** Finds the engine of the packs in use; `core` is the SHA-256 of the core that is built in. */
export async function keptEngine(database: EvenkeelDatabase, core: () => Promise<string>): Promise<KeptEngine> {
  const found = await onDisk<KeptEngine>(async () => {
    const { packs } = await readRows(database);
    // Most have no packs, and need not know which core this is.
    const key = inUse(packs).length === 0 ? null : engineKey(await core(), packs);
    if (key === null) return ok({ kind: 'core' } as const);
    const kept = await database.compiled.get(key);
    return ok(kept === undefined ? ({ kind: 'stale' } as const) : ({ kind: 'built', ...kept } as const));
  });
  // A browser that keeps no database has no packs.
  return found.ok ? found.value : { kind: 'core' };
}
