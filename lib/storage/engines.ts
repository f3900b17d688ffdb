import type { Engine } from '../engine';
import { coreEngine, engineFrom } from '../packs/builtin';
import type { KeptEngine } from './pack-table';

export interface EnginesOutfit {
  /** What was built of the packs in use (`keptEngine`). */
  kept: () => Promise<KeptEngine>;
  /** Throws away what was built and turned out to be no good. */
  discard: (key: string) => Promise<void>;
  /** Builds the engine of the packs in use; it is announced like any change of packs, and heard of so. */
  rebuild: () => Promise<unknown>;
  /** The core as it was built with the extension. */
  core: () => Promise<ArrayBuffer>;
  /** Called when another engine is in force than before. */
  changed: () => void;
}

export interface Engines {
  /** The engine in force. */
  now: () => Promise<Engine>;
  /** Packs were changed: looks whether another engine is in force now. */
  heed: () => Promise<void>;
}

/**
 * The engine of the core and the packs in use, as it was built when they were taken. Where none is kept, or what is kept is no
 * good (the extension was updated, a disk failed), the core serves at once and the rest is built meanwhile.
 */
export function createEngines({ kept: find, discard, rebuild, core, changed }: EnginesOutfit): Engines {
  let inForce: string | null = null;
  let current = load();

  async function load(): Promise<Engine> {
    const [bytes, kept] = await Promise.all([core(), find()]);
    if (kept.kind === 'built') {
      const engine = engineFrom(kept.bytes);
      if (engine !== null) {
        inForce = kept.key;
        return engine;
      }
      await discard(kept.key);
    }
    inForce = null;
    if (kept.kind !== 'core') void rebuild();
    return coreEngine(bytes);
  }

  return {
    now: () => current,
    async heed() {
      const before = inForce;
      const next = load();
      await next;
      current = next;
      if (inForce !== before) changed();
    },
  };
}
