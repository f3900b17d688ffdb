import type { Lists, MatchTables, Numbers } from '../engine/match/tables';

/** A column of numbers under its name. */
export type NamedColumn = readonly [name: string, numbers: Numbers];

/** Two thirds of what the tables take in a file; they are kept so that it packs well, which the store and the download pay for. */
const LISTS = ['symbolsOf', 'fromRoot', 'edges', 'wholes', 'firsts', 'laters', 'uses'] as const;
type ListName = (typeof LISTS)[number];

/**
 * The lists of the tables as columns: how long each list is instead of where it starts, as that repeats itself; and edges as their
 * symbols and, apart, how far from their state they lead, which is mostly a little.
 */
export function columnsOfLists(tables: MatchTables): NamedColumn[] {
  return LISTS.flatMap((name): NamedColumn[] => {
    const lists = tables[name];
    const counts: NamedColumn = [`${name}.counts`, countsOf(lists)];
    return name === 'edges' ? [counts, ...columnsOfEdges(lists)] : [counts, [`${name}.items`, lists.items]];
  });
}

/** The lists again, from their columns. */
export function listsFromColumns(column: (name: string) => Numbers): Pick<MatchTables, ListName> {
  const lists = (name: ListName): Lists => {
    const starts = startsOf(column(`${name}.counts`));
    return { starts, items: name === 'edges' ? edgesFrom(starts, column) : column(`${name}.items`) };
  };
  return {
    symbolsOf: lists('symbolsOf'),
    fromRoot: lists('fromRoot'),
    edges: lists('edges'),
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

function columnsOfEdges({ starts, items }: Lists): NamedColumn[] {
  const symbols = new Int32Array(items.length / 2);
  const leaps = new Int32Array(items.length / 2);
  for (let state = 0; state < starts.length - 1; state++) {
    for (let pair = starts[state] as number; pair < (starts[state + 1] as number); pair += 2) {
      symbols[pair / 2] = items[pair] as number;
      leaps[pair / 2] = (items[pair + 1] as number) - state;
    }
  }
  return [
    ['edges.symbols', symbols],
    ['edges.leaps', leaps],
  ];
}

function edgesFrom(starts: Int32Array, column: (name: string) => Numbers): Int32Array {
  const symbols = column('edges.symbols');
  const leaps = column('edges.leaps');
  const items = new Int32Array(symbols.length * 2);
  for (let state = 0; state < starts.length - 1; state++) {
    const end = starts[state + 1] as number;
    for (let pair = starts[state] as number; pair < end; pair += 2) {
      items[pair] = symbols[pair >> 1] as number;
      items[pair + 1] = (leaps[pair >> 1] as number) + state;
    }
  }
  return items;
}
