import { assemble, type Engine } from '../engine';
import type { Pack } from '../engine/pack';
import type { Core } from './build';
import { fromBytes, type Kept } from './bytes';

/** The file that the build makes of the core pack and its weights (`scripts/core-bytes.ts`). */
export const CORE_FILE = 'core-en.bin';

/** The core pack as it is written, without its examples: what other packs are built together with (JSON, a `Pack`). */
export const CORE_SOURCE_FILE = 'core-en.json';

/** The engine that ships: patterns were worked out, and everything checked, when the extension was built. */
export function coreEngine(bytes: ArrayBuffer): Engine {
  const { prepared, weights, draftWeights } = kept(bytes);
  return assemble(prepared, weights, draftWeights);
}

/** An engine of the core and packs from its bytes (`build.ts`), or null where they are of another version or damaged. */
export function engineFrom(bytes: ArrayBuffer): Engine | null {
  try {
    const built = fromBytes(bytes);
    return built && assemble(built.prepared, built.weights, built.draftWeights);
  } catch {
    return null;
  }
}

/** What other packs are built together with, from both files that ship. */
export function coreOf(bytes: ArrayBuffer, source: string): Core {
  const { weights, draftWeights } = kept(bytes);
  return { pack: JSON.parse(source) as Pack, weights, draftWeights };
}

function kept(bytes: ArrayBuffer): Kept {
  const read = fromBytes(bytes);
  if (read === null) throw new Error(`${CORE_FILE} is not of this version: build the extension again`);
  return read;
}
