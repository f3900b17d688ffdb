import type { Engine } from '../engine';
import { coreEngine, engineFrom } from '../packs/builtin';
import { ok } from '../result';
import type { Shelf } from './shelf';

export interface EnginesOutfit {
  shelf: Pick<Shelf, 'engine' | 'discard' | 'change'>;
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
export function createEngines({ shelf, core, changed }: EnginesOutfit): Engines {
  let inForce: string | null = null;
  let current = load();

  async function load(): Promise<Engine> {
    const [bytes, kept] = await Promise.all([core(), shelf.engine()]);
    if (kept.kind === 'built') {
      const engine = engineFrom(kept.bytes);
      if (engine !== null) {
        inForce = kept.key;
        return engine;
      }
      await shelf.discard(kept.key);
    }
    inForce = null;
    // What is built is announced, and heard of as any change of packs.
    if (kept.kind !== 'core') void shelf.change(() => ok({}));
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
