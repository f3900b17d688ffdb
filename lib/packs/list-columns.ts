import type { Lists, MatchTables, Numbers } from '../engine/match/tables';

/** A column of numbers under its name. */
export type NamedColumn = readonly [name: string, numbers: Numbers];

const LISTS = ['symbolsOf', 'fromRoot', 'edges', 'wholes', 'firsts', 'laters', 'uses'] as const;

/** The lists of the tables as columns: how long each list is instead of where it starts, as that repeats itself and packs well. */
export function columnsOfLists(tables: MatchTables): NamedColumn[] {
  const columns = LISTS.flatMap((name): NamedColumn[] => [
    [`${name}.counts`, countsOf(tables[name])],
    [`${name}.items`, tables[name].items],
  ]);
  return [...columns, ['leaps', tables.leaps]];
}

/** The lists again, from their columns. */
export function listsFromColumns(
  column: (name: string) => Numbers,
): Pick<MatchTables, (typeof LISTS)[number] | 'leaps'> {
  const lists = (name: (typeof LISTS)[number]): Lists => ({
    starts: startsOf(column(`${name}.counts`)),
    items: column(`${name}.items`),
  });
  return {
    symbolsOf: lists('symbolsOf'),
    fromRoot: lists('fromRoot'),
    edges: lists('edges'),
    leaps: column('leaps'),
    wholes: lists('wholes'),
    firsts: lists('firsts'),
    laters: lists('laters'),
    uses: lists('uses'),
  };
}

const countsOf = ({ starts }: Lists): Int32Array =>
  Int32Array.from({ length: starts.length - 1 }, (_, list) => (starts[list + 1] as number) - (starts[list] as number));

function startsOf(counts: Numbers): Int32Array {
  const starts = new Int32Array(counts.length + 1);
  for (let list = 0, sum = 0; list < counts.length; list++) starts[list + 1] = sum += counts[list] as number;
  return starts;
}
