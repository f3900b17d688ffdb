import type { PackSettings } from '../engine/pack';
import type { CaseFile, ClassFile, PackFile, PhrasingFile, RuleFile } from './schema';

/** What became of the entries of one list, by their ids. */
export interface ListDiff<T> {
  added: readonly T[];
  removed: readonly T[];
  changed: readonly { id: string; before: T; after: T; fields: readonly string[] }[];
}

/** One field that is not a list of entries, before and after; undefined: not set. */
export interface FieldDiff<Name extends string = string> {
  name: Name;
  before: unknown;
  after: unknown;
}

/** What a version of a pack brings, against the one before. */
export interface PackDiff {
  /** The version before; null where the pack is new. */
  from: string | null;
  to: string;
  /** Name, author, licence and so on. */
  head: readonly FieldDiff[];
  settings: readonly FieldDiff<keyof PackSettings>[];
  classes: ListDiff<ClassFile>;
  rules: ListDiff<RuleFile>;
  phrasings: ListDiff<PhrasingFile>;
  cases: ListDiff<CaseFile>;
  /** Nothing but the version differs. */
  same: boolean;
}

const HEAD = ['name', 'language', 'licence', 'author', 'description'] as const;
const LISTS = ['classes', 'rules', 'phrasings', 'cases'] as const;
const NOTHING: Pick<PackFile, 'settings' | (typeof LISTS)[number]> = {
  settings: {},
  classes: [],
  rules: [],
  phrasings: [],
  cases: [],
};

/** What `after` adds, takes away and changes. `before` is null where the pack is new: then everything is added. */
export function diffPacks(before: PackFile | null, after: PackFile): PackDiff {
  const old = before ?? NOTHING;
  const head = before === null ? [] : diffFields<PackFile, (typeof HEAD)[number]>(before, after, HEAD);
  const names = new Set([...Object.keys(old.settings), ...Object.keys(after.settings)]) as Set<keyof PackSettings>;
  const settings = diffFields<PackSettings, keyof PackSettings>(old.settings, after.settings, [...names]);
  const lists = {
    classes: diffLists<ClassFile>(old.classes, after.classes),
    rules: diffLists<RuleFile>(old.rules, after.rules),
    phrasings: diffLists<PhrasingFile>(old.phrasings, after.phrasings),
    cases: diffLists<CaseFile>(old.cases, after.cases),
  };
  const moved = LISTS.some((name) => {
    const { added, removed, changed } = lists[name];
    return added.length + removed.length + changed.length > 0;
  });
  const same = before !== null && head.length + settings.length === 0 && !moved;
  return { from: before?.version ?? null, to: after.version, head, settings, ...lists, same };
}

function diffFields<T extends object, Name extends string & keyof T>(
  before: Partial<T>,
  after: Partial<T>,
  names: readonly Name[],
): FieldDiff<Name>[] {
  return names
    .filter((name) => !isSame(before[name], after[name]))
    .map((name) => ({ name, before: before[name], after: after[name] }));
}

function diffLists<T extends { id: string }>(before: readonly T[], after: readonly T[]): ListDiff<T> {
  const old = new Map(before.map((entry) => [entry.id, entry]));
  const kept = new Set(after.map(({ id }) => id));
  const changed = after.flatMap((entry) => {
    const was = old.get(entry.id);
    if (was === undefined) return [];
    const names = new Set([...Object.keys(was), ...Object.keys(entry)]) as Set<string & keyof T>;
    const fields = diffFields<T, string & keyof T>(was, entry, [...names]).map(({ name }) => name);
    const told = fields.filter((name) => name !== '$schema');
    return told.length === 0 ? [] : [{ id: entry.id, before: was, after: entry, fields: told }];
  });
  return {
    added: after.filter(({ id }) => !old.has(id)),
    removed: before.filter(({ id }) => !kept.has(id)),
    changed,
  };
}

/** Plain data is the same where it is written the same, whatever the order of its keys; what is undefined is not there. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const one = a as Record<string, unknown>;
  const two = b as Record<string, unknown>;
  const names = new Set([...Object.keys(one), ...Object.keys(two)]);
  return [...names].every((name) => isSame(one[name], two[name]));
}
