import type { Lists, Numbers } from '../engine/match/lists';
import type { MatchTables } from '../engine/match/tables';

/** A column of numbers under its name. */
export type NamedColumn = readonly [name: string, numbers: Numbers];

const LISTS = ['classesOf', 'fromRoot', 'edges', 'wholes', 'firsts', 'laters', 'uses'] as const;
const COLUMNS = ['counts', 'marks', 'items'] as const;

/** The lists of the tables as columns. */
export const columnsOfLists = (tables: MatchTables): NamedColumn[] => [
  ...LISTS.flatMap((list) => COLUMNS.map((name): NamedColumn => [`${list}.${name}`, tables[list][name]])),
  ['leaps', tables.leaps],
];

/** The lists again, from their columns. */
export function listsFromColumns(
  column: (name: string) => Numbers,
): Pick<MatchTables, (typeof LISTS)[number] | 'leaps'> {
  const lists = (list: (typeof LISTS)[number]): Lists => ({
    counts: column(`${list}.counts`),
    marks: column(`${list}.marks`),
    items: column(`${list}.items`),
  });
  return {
    classesOf: lists('classesOf'),
    fromRoot: lists('fromRoot'),
    edges: lists('edges'),
    leaps: column('leaps'),
    wholes: lists('wholes'),
    firsts: lists('firsts'),
    laters: lists('laters'),
    uses: lists('uses'),
  };
}
