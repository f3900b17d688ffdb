import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Pack } from '../lib/engine/pack';
import { prepare } from '../lib/engine/prepare';
import { toBytes } from '../lib/packs/bytes';
import { CORE_FILE } from '../lib/packs/builtin';
import { asPack, type PackFile } from '../lib/packs/schema';
import { readCorePack, readDraftWeights, readWeights } from './core-pack';

/** The core pack and its weights, worked out, as the extension reads them. Trouble in a pattern ends the build. */
export function coreBytes(): Uint8Array<ArrayBuffer> {
  const weights = readWeights();
  const { prepared, refusals } = prepare([withoutExamples(readCorePack())], weights);
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

/** Examples are for tests and for people who read the rules. */
function withoutExamples(file: PackFile): Pack {
  const { id, language, classes, rules, phrasings } = asPack(file);
  return {
    id,
    language,
    classes,
    rules: rules.map(
      (rule) =>
        Object.fromEntries(
          Object.entries(rule).filter(([key]) => key !== 'examples' && key !== '$schema'),
        ) as unknown as typeof rule,
    ),
    phrasings,
  };
}
