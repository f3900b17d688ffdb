import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { faultOfFile, Faults, type PackFault, type Path, type RawFault } from '../../lib/packs/fault';
import { packLimits } from '../../lib/packs/limits';
import { placeFaults } from '../../lib/packs/place-faults';
import type { ReadText } from '../../lib/packs/read-text';
import { readJsonOrYaml } from '../../lib/packs/yaml';
import { emptyLists, entriesOf, filesOf, PARTS } from './parts';

const pause = (): Promise<void> => Promise.resolve();

/** A small file of a pack's folder. */
interface Source {
  file: string;
  text: string;
  read: ReadText;
}

/** A pack's folder as one value, and which file each entry came from. */
export interface Folder {
  value: Record<string, unknown>;
  /** Faults of the value, each in its own file. */
  place(faults: Faults): Promise<PackFault[]>;
}

/** Reads a pack's folder: `pack.json`, and a file for each class, rule and case, and for the phrasings of each step (JSON or YAML). */
export async function readFolder(folder: string): Promise<Folder | { faults: PackFault[] }> {
  const faults: PackFault[] = [];
  const lists = emptyLists();
  /** By list and place: the file, and the path in it. */
  const origins = new Map<string, { source: Source; path: Path }>();
  const head = await readSource(headFile(folder), faults);
  for (const [part, list] of PARTS) {
    for (const file of filesOf(folder, part)) {
      const source = await readSource(file, faults);
      if (source === null) continue;
      const entries = entriesOf(file, part, source.read.value as object, (problem, instead) => {
        faults.push(faultOfFile(file, problem, instead));
      });
      for (const { entry, path } of entries) {
        origins.set(`${list} ${lists[list].length}`, { source, path });
        lists[list].push(entry);
      }
    }
  }
  if (head === null || faults.length > 0) return { faults };
  return {
    value: { ...lists, ...(head.read.value as object) },
    place: (found) => placeInSources(found, ({ path }) => origins.get(path.slice(0, 2).join(' ')), head),
  };
}

/** Faults of the value, each in the file that its entry came from; those of no entry in the head. */
async function placeInSources(
  found: Faults,
  originOf: (fault: RawFault) => { source: Source; path: Path } | undefined,
  head: Source,
): Promise<PackFault[]> {
  const bySource = new Map<Source, Faults>();
  for (const fault of found.kept) {
    const origin = originOf(fault);
    const source = origin?.source ?? head;
    const list = bySource.get(source) ?? new Faults(packLimits.faults);
    bySource.set(source, list);
    list.add(origin ? { ...fault, path: [...origin.path, ...fault.path.slice(2)] } : fault);
  }
  const placed: PackFault[] = [];
  for (const [{ text, file, read }, faults] of bySource)
    placed.push(...(await placeFaults(text, file, { faults, read }, pause)));
  return placed.sort((a, b) => a.weight.localeCompare(b.weight) || a.file.localeCompare(b.file));
}

const headFile = (folder: string): string =>
  ['pack.json', 'pack.yaml', 'pack.yml'].map((name) => join(folder, name)).find(existsSync) ??
  join(folder, 'pack.json');

async function readSource(file: string, faults: PackFault[]): Promise<Source | null> {
  if (!existsSync(file)) {
    faults.push(faultOfFile(file, 'there is no such file', 'write it, or start with: npm run pack -- init NAME'));
    return null;
  }
  const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  const read = await readJsonOrYaml(text, pause);
  if (read.ok && typeof read.value.value === 'object' && read.value.value !== null)
    return { file, text, read: read.value };
  if (read.ok) faults.push(faultOfFile(file, 'this holds nothing', 'write an object in { }'));
  else faults.push(...(await placeFaults(text, file, { textFaults: read.trouble }, pause)));
  return null;
}
