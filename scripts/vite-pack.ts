import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Plugin } from 'vite';

import { asPack, type PackFile } from '../lib/packs/schema';
import { CORE_FOLDER, readCorePack, readDraftWeights, readWeights } from './core-pack';

const PREFIX = 'virtual:pack/';

/**
 * Packs as modules, made from their folders when the extension is built:
 * `virtual:pack/core-en` what the engine needs and no more; `virtual:pack/core-en/notes` why each rule counts, for the
 * panel; `virtual:pack/core-en/full` with examples and reasons, for pages that show rules; `virtual:pack/core-en/cases`
 * the practice tickets.
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
        case 'core-en':
          return module({
            pack: forEngine(readCorePack()),
            weights: readWeights(),
            draftWeights: readDraftWeights(),
          });
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

/** Examples and notes stay out of the worker. */
function forEngine(file: PackFile): object {
  const { id, language, classes, rules, phrasings } = asPack(file);
  return {
    id,
    language,
    classes: classes.map(({ id: name, words }) => ({ id: name, words })),
    rules: rules.map(({ id: rule, speaksFor, why, patterns, unless, heed, weight, rewrite, source, strength }) => ({
      id: rule,
      speaksFor,
      why,
      patterns,
      unless,
      heed,
      weight,
      rewrite,
      source,
      strength,
    })),
    phrasings,
  };
}
