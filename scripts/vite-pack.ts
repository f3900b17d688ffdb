import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Plugin } from 'vite';

import type { PackFile } from '../lib/packs/schema';
import { CORE_FOLDER, readCorePack } from './core-pack';

const PREFIX = 'virtual:pack/';

/**
 * Packs as modules, made from their folders when the extension is built:
 * `virtual:pack/core-en/notes` why each rule counts, for the panel; `virtual:pack/core-en/full` with patterns and examples,
 * for pages that show rules. What the engine reads with is a file of its own (`core-bytes.ts`).
 */
export function packModules(): Plugin {
  return {
    name: 'evenkeel:packs',
    resolveId: (source) => (source.startsWith(PREFIX) ? `\0${source}` : null),
    load(source) {
      if (!source.startsWith(`\0${PREFIX}`)) return null;
      // File by file: Vite takes a watched path for an import, and a folder is none.
      for (const file of filesIn(CORE_FOLDER)) this.addWatchFile(file);
      const name = source.slice(PREFIX.length + 1);
      switch (name) {
        case 'core-en/notes':
          return module(notes(readCorePack()));
        case 'core-en/full':
          return module({ pack: readCorePack() });
        default:
          throw new Error(`there is no module ${PREFIX}${name}`);
      }
    },
  };
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
  );

const module = (value: object): string => `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;

/** By rule, what the panel tells of it. */
const notes = ({ rules }: PackFile): object =>
  Object.fromEntries(rules.map(({ id, why, source, strength }) => [id, { why, source, strength }]));
