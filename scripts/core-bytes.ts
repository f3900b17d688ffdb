import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { prepare } from '../lib/engine/prepare';
import { toBytes } from '../lib/packs/bytes';
import { CORE_FILE, CORE_SOURCE_FILE } from '../lib/packs/builtin';
import { forEngine } from '../lib/packs/for-engine';
import { readCorePack, readDraftWeights, readWeights } from './core-pack';

/** The core pack and its weights, worked out, as the extension reads them. Trouble in a pattern ends the build. */
export function coreBytes(): Uint8Array<ArrayBuffer> {
  const weights = readWeights();
  const { prepared, refusals } = prepare([forEngine(readCorePack())], weights);
  if (refusals.length > 0) throw new Error(refusals.map(({ pattern, message }) => `${pattern}: ${message}`).join('\n'));
  return toBytes({ prepared, weights, draftWeights: readDraftWeights() });
}

/** Writes the bytes where the build picks them up, and says where. */
export function writeCoreBytes(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, CORE_FILE);
  writeFileSync(file, coreBytes());
  return file;
}

/** Writes the core pack as other packs are built together with it, and says where. */
export function writeCoreSource(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, CORE_SOURCE_FILE);
  writeFileSync(file, JSON.stringify(forEngine(readCorePack())));
  return file;
}
