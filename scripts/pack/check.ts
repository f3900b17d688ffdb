import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { checkPack, checkValue, type KnownPacks } from '../../lib/packs/check';
import { faultOfFile, type PackFault } from '../../lib/packs/fault';
import { asPack, type PackFile } from '../../lib/packs/schema';
import { readJsonOrYaml } from '../../lib/packs/yaml';
import { CORE_FOLDER, readCorePack } from '../core-pack';
import { readFolder } from './folder';

/** A pack, or null, and all that is to be said of it. */
export interface Checked {
  pack: PackFile | null;
  faults: readonly PackFault[];
}

const pause = (): Promise<void> => Promise.resolve();

/** Checks a pack as the extension does: a file (JSON or YAML), or a folder of small ones. */
export async function checkPath(path: string): Promise<Checked> {
  if (!existsSync(path))
    return { pack: null, faults: [faultOfFile(path, 'there is no such file or folder', 'look at the name again')] };
  const known = knownBelow(path);
  if (statSync(path).isDirectory()) {
    const folder = await readFolder(path);
    if ('faults' in folder) return { pack: null, faults: folder.faults };
    const learned = existsSync(join(path, 'weights.json'));
    const { pack, faults } = await checkValue(folder.value, { known, pause, learned });
    return { pack, faults: await folder.place(faults) };
  }
  const result = await checkPack(readFileSync(path, 'utf8'), { file: path, known, pause, read: readJsonOrYaml });
  return result.ok
    ? { pack: result.value.pack, faults: result.value.warnings }
    : { pack: null, faults: result.trouble };
}

/** Every pack stands on the core, but for the core itself. */
function knownBelow(path: string): KnownPacks {
  return { classes: resolve(path) === CORE_FOLDER ? [] : asPack(readCorePack()).classes };
}

/** As compilers write it, so that editors and CI find the place. */
export function line({ weight, file, path, line, column, problem, instead }: PackFault): string {
  const where = path === '' ? '' : `${path}: `;
  return `${file}:${line}:${column}: ${weight}: ${where}${problem}. Instead: ${instead}.`;
}
