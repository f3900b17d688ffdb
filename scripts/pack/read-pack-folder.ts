import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { nameOf } from '../../lib/packs/fault';
import { type PackFile, packSchema } from '../../lib/packs/schema';
import { emptyLists, entriesOf, filesOf, PARTS } from './parts';

const MOST_ISSUES = 20;

/**
 * Everything that the folder of a pack of ours holds (JSON), as one pack. Only its form is looked at, and trouble ends the build: a
 * test checks these folders as any other pack is checked (`check.ts`).
 */
export function readPackFolder(folder: string): PackFile {
  const lists = emptyLists();
  for (const [part, list] of PARTS) {
    for (const file of filesOf(folder, part)) {
      const entries = entriesOf(file, part, readJson(file), (problem, instead) => {
        throw new Error(`${file}: ${problem}: ${instead}`);
      });
      lists[list].push(...entries.map(({ entry }) => entry));
    }
  }
  const value = { ...readJson(join(folder, 'pack.json')), ...lists };
  const parsed = packSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues
    .slice(0, MOST_ISSUES)
    .map(({ path, message }) => `  ${nameOf(value, path as (string | number)[])}: ${message}`);
  throw new Error(`${folder} is no pack yet:\n${issues.join('\n')}`);
}

function readJson(file: string): object {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as object;
  } catch (thrown) {
    throw new Error(`${file}: ${thrown instanceof Error ? thrown.message : String(thrown)}`, { cause: thrown });
  }
}
