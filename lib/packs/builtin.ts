import { assemble, type Engine } from '../engine';
import { fromBytes } from './bytes';

/** The file that the build makes of the core pack and its weights (`scripts/core-bytes.ts`). */
export const CORE_FILE = 'core-en.bin';

/** The engine that ships: patterns were worked out, and everything checked, when the extension was built. */
export function coreEngine(bytes: ArrayBuffer): Engine {
  const kept = fromBytes(bytes);
  if (kept === null) throw new Error(`${CORE_FILE} is not of this version: build the extension again`);
  return assemble(kept.prepared, kept.weights, kept.draftWeights);
}
