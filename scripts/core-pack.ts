import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { noWeights, type Weights } from '../lib/engine/pack';
import { type DraftWeights, noDraftWeights } from '../lib/engine/review/draft-weights';
import type { PackFile } from '../lib/packs/schema';
import { readPackFolder } from './pack/read-pack-folder';

export const CORE_FOLDER = join(import.meta.dirname, '../rules/core-en');

/** The pack that the engine ships with, from its files. */
export const readCorePack = (): PackFile => readPackFolder(CORE_FOLDER);

/** The fitted weights, or none where `npm run fit` has not been run. */
export const readWeights = (): Weights => (readJson('weights.json') as Weights | null) ?? noWeights;

/** What the marks of a draft weigh, or nothing where it has not been fitted. */
export const readDraftWeights = (): DraftWeights =>
  (readJson('draft-weights.json') as DraftWeights | null) ?? noDraftWeights;

function readJson(name: string): unknown {
  const file = `${CORE_FOLDER}/${name}`;
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
