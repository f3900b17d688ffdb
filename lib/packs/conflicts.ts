import type { PackFile } from './schema';

/** What of a pack can stand in another's way: the ids of its entries, and what it sets. */
export type Claims = Pick<PackFile, 'id' | 'settings'> &
  Readonly<Record<(typeof LISTS)[number][1], readonly { id: string }[]>>;

/** Something that more than one pack defines. */
export interface PackConflict {
  kind: 'rule' | 'phrasing' | 'class' | 'case' | 'setting';
  /** Of the entry; for a setting, its name. */
  id: string;
  /** Ids of the packs, in order of precedence. */
  packs: readonly string[];
  /** The last of them: a later pack wins. */
  winner: string;
}

const LISTS = [
  ['rule', 'rules'],
  ['phrasing', 'phrasings'],
  ['class', 'classes'],
  ['case', 'cases'],
] as const;

/** What several packs define, and who wins. `packs` in order of precedence: as everywhere, a later one replaces an earlier one. */
export function conflictsOf(packs: readonly Claims[]): PackConflict[] {
  const found = new Map<string, { kind: PackConflict['kind']; id: string; packs: string[] }>();
  const note = (kind: PackConflict['kind'], id: string, pack: string): void => {
    const key = `${kind} ${id}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { kind, id, packs: [pack] });
    else if (!known.packs.includes(pack)) known.packs.push(pack);
  };
  for (const pack of packs) {
    for (const [kind, list] of LISTS) for (const { id } of pack[list]) note(kind, id, pack.id);
    for (const [name, value] of Object.entries(pack.settings)) if (value !== undefined) note('setting', name, pack.id);
  }
  return [...found.values()]
    .filter((one) => one.packs.length > 1)
    .map((one) => ({ ...one, winner: one.packs.at(-1) as string }));
}
