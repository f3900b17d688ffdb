import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

import type { Path } from '../../lib/packs/fault';

/** The folders within a pack's folder, and the list that each of them fills. */
export const PARTS = [
  ['words', 'classes'],
  ['detect', 'rules'],
  ['review', 'rules'],
  ['phrasing', 'phrasings'],
  ['cases', 'cases'],
] as const;
type Part = (typeof PARTS)[number][0];

/** The lists of a pack, empty. */
export const emptyLists = (): Record<(typeof PARTS)[number][1], unknown[]> => ({
  classes: [],
  rules: [],
  phrasings: [],
  cases: [],
});

/** The files of a part (JSON or YAML), in the order of their names. */
export const filesOf = (folder: string, part: Part): string[] =>
  existsSync(join(folder, part))
    ? readdirSync(join(folder, part))
        .filter((name) => /\.(?:json|ya?ml)$/.test(name))
        .sort()
        .map((name) => join(folder, part, name))
    : [];

/**
 * The entries of a file of a part, and where in it each stands. The phrasings of one step stand in one file, with what they share at
 * its head; anything else in a file that is named for its id. `fault` is told what is wrong, and what to write instead.
 */
export function entriesOf(
  file: string,
  part: Part,
  value: object,
  fault: (problem: string, instead: string) => void,
): { entry: unknown; path: Path }[] {
  if (part !== 'phrasing') {
    const id = 'id' in value ? value.id : undefined;
    const name = basename(file).replace(/\.\w+$/, '');
    if (id !== name) fault('its id is not its name', `write "id": "${name}", or name the file ${String(id)}`);
    return [{ entry: value, path: [] }];
  }
  const { phrasings, ...rest } = value as { phrasings?: unknown };
  const shared = Object.fromEntries(Object.entries(rest).filter(([key]) => key !== '$schema'));
  if (!Array.isArray(phrasings)) {
    fault('"phrasings" is missing', 'add "phrasings": a list in [ ]');
    return [];
  }
  return (phrasings as unknown[]).map((entry, index) => ({
    entry: typeof entry === 'object' ? { ...shared, ...entry } : entry,
    path: ['phrasings', index],
  }));
}
