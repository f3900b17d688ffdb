import type { Column } from './column';
import { type Lists, rowOf, startOf } from './lists';
import type { MatchTables } from './tables';

/** How many cells a record holds of each kind; then come the kinds themselves (see `Ends.add`). */
export const WHOLES = 0;
export const LATERS = 1;
export const FIRSTS = 2;
export const HEAD = 3;

/** Numbers in entries stand above so many bits, which tell how many words a run takes. */
export const LENGTH_BITS = 5;
export const LENGTH_MASK = (1 << LENGTH_BITS) - 1;

/** What ends in states, as records. */
export class Ends {
  constructor(
    private readonly tables: MatchTables,
    private readonly records: Column,
  ) {}

  /**
   * Writes down all that ends in these states, and says where; 0 where nothing does. First patterns of a single run, as in `tables.ts`;
   * then the uses of runs that carry patterns on, by 32 of them: which thirty-two (and the words of the run), and their bits; then the
   * uses that now wait. What ends in two of the states counts once.
   */
  add(states: readonly number[]): number {
    const { wholes, laters, firsts } = this.tables;
    const complete = entriesOf(wholes, states);
    const carried = entriesOf(laters, states).flatMap((entry) => this.usesOf(entry));
    const begun = entriesOf(firsts, states);
    if (complete.length + carried.length + begun.length === 0) return 0;
    return this.records.add([complete.length, carried.length, begun.length, ...complete, ...carried, ...begun]);
  }

  /** The uses of a run that carries patterns on, as bits. */
  private usesOf(entry: number): number[] {
    const { uses } = this.tables;
    const run = entry >> LENGTH_BITS;
    const from = startOf(uses, run) / USE_CELLS;
    const to = from + (uses.counts[run] as number) / USE_CELLS;
    const pairs: number[] = [];
    for (let word = from >> 5; word * 32 < to; word++) {
      const first = Math.max(from - word * 32, 0);
      const last = Math.min(to - word * 32, 32) - 1;
      pairs.push((word << LENGTH_BITS) | (entry & LENGTH_MASK), (-1 << first) & (-1 >>> (31 - last)));
    }
    return pairs;
  }
}

/** Numbers of a use in `MatchTables`. */
export const USE_CELLS = 3;

const entriesOf = (lists: Lists, states: readonly number[]): number[] => [
  ...new Set(states.flatMap((state) => rowOf(lists, state))),
];
