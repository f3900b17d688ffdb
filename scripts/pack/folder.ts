import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { Faults, type PackFault, type Path, type RawFault } from '../../lib/packs/fault';
import { packLimits } from '../../lib/packs/limits';
import { placeFaults } from '../../lib/packs/place-faults';
import type { ReadText } from '../../lib/packs/read-text';
import { readJsonOrYaml } from '../../lib/packs/yaml';

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

/** The folders within a pack's folder, and the list that each of them fills. */
const PARTS = [
  ['words', 'classes'],
  ['detect', 'rules'],
  ['review', 'rules'],
  ['phrasing', 'phrasings'],
  ['cases', 'cases'],
] as const;

/** Reads a pack's folder: `pack.json`, and a file for each class, rule and case, and for the phrasings of each step (JSON or YAML). */
export async function readFolder(folder: string): Promise<Folder | { faults: PackFault[] }> {
  const faults: PackFault[] = [];
  const lists: Record<(typeof PARTS)[number][1], unknown[]> = { classes: [], rules: [], phrasings: [], cases: [] };
  /** By list and place: the file, and the path in it. */
  const origins = new Map<string, { source: Source; path: Path }>();
  const head = await readSource(headFile(folder), faults);
  for (const [part, list] of PARTS) {
    for (const file of filesIn(join(folder, part))) {
      const source = await readSource(file, faults);
      if (source === null) continue;
      for (const { entry, path } of entriesOf(source, part, faults)) {
        origins.set(`${list} ${lists[list].length}`, { source, path });
        lists[list].push(entry);
      }
    }
  }
  if (head === null || faults.length > 0) return { faults };
  return {
    value: { ...lists, ...(head.read.value as object) },
    async place(found) {
      const bySource = new Map<Source, Faults>();
      for (const fault of found.kept) {
        const origin = origins.get(fault.path.slice(0, 2).join(' '));
        const source = origin?.source ?? head;
        const inner: RawFault = origin ? { ...fault, path: [...origin.path, ...fault.path.slice(2)] } : fault;
        const list = bySource.get(source) ?? new Faults(packLimits.faults);
        bySource.set(source, list);
        list.add(inner);
      }
      const placed: PackFault[] = [];
      for (const [{ text, file, read }, list] of bySource)
        placed.push(...(await placeFaults(text, file, { faults: list, read }, pause)));
      return placed.sort((a, b) => a.weight.localeCompare(b.weight) || a.file.localeCompare(b.file));
    },
  };
}

const headFile = (folder: string): string =>
  ['pack.json', 'pack.yaml', 'pack.yml'].map((name) => join(folder, name)).find(existsSync) ??
  join(folder, 'pack.json');

const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /\.(?:json|ya?ml)$/.test(name))
        .sort()
        .map((name) => join(folder, name))
    : [];

async function readSource(file: string, faults: PackFault[]): Promise<Source | null> {
  if (!existsSync(file)) {
    faults.push(wholeFile(file, 'there is no such file', 'write it, or start with: npm run pack -- init NAME'));
    return null;
  }
  const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  const read = await readJsonOrYaml(text, pause);
  if (read.ok && typeof read.value.value === 'object' && read.value.value !== null)
    return { file, text, read: read.value };
  if (read.ok) faults.push(wholeFile(file, 'this holds nothing', 'write an object in { }'));
  else faults.push(...(await placeFaults(text, file, { textFaults: read.trouble }, pause)));
  return null;
}

/** The phrasings of one step stand in one file, with what they share at its head; anything else in a file named for its id. */
function entriesOf(source: Source, part: string, faults: PackFault[]): { entry: unknown; path: Path }[] {
  const { file, read } = source;
  if (part !== 'phrasing') {
    const { id } = read.value as { id?: unknown };
    const name = basename(file).replace(/\.\w+$/, '');
    if (id !== name)
      faults.push(wholeFile(file, `its id is not its name`, `write "id": "${name}", or name the file ${String(id)}`));
    return [{ entry: read.value, path: [] }];
  }
  const { phrasings, ...rest } = read.value as { phrasings?: unknown };
  const shared = Object.fromEntries(Object.entries(rest).filter(([key]) => key !== '$schema'));
  if (!Array.isArray(phrasings)) {
    faults.push(wholeFile(file, '"phrasings" is missing', 'add "phrasings": a list in [ ]'));
    return [];
  }
  return (phrasings as unknown[]).map((entry, index) => ({
    entry: typeof entry === 'object' ? { ...shared, ...entry } : entry,
    path: ['phrasings', index],
  }));
}

const wholeFile = (file: string, problem: string, instead: string): PackFault => ({
  weight: 'fault',
  file,
  path: '',
  line: 1,
  column: 1,
  problem,
  instead,
});
