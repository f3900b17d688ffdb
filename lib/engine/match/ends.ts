import { Column } from './column';
import type { Lists, MatchTables } from './tables';

/** How much a record holds of each kind, and where the rows of its uses begin; then come the kinds themselves. */
export const WHOLES = 0;
export const USES = 1;
export const FIRSTS = 2;
export const ROWS = 3;
export const ENDS_HEAD = 4;

/** A use of a run in one number: the place that it carries on (see `Places`), how far back that may lie, the words it takes. */
export const REACH_BITS = 6;
export const LENGTH_BITS = 5;
export const PLACE_SHIFT = REACH_BITS + LENGTH_BITS;
export const REACH_MASK = (1 << REACH_BITS) - 1;
export const LENGTH_MASK = (1 << LENGTH_BITS) - 1;

const ROOM = 1 << 12;

/**
 * Numbers of the places that a pattern of several runs can have come to: the runs that begin patterns, then the chains. They
 * stand close together, as the matcher looks at many of them for every word.
 */
export class Places {
  readonly count: number;
  readonly chains: number;
  private readonly ofRun: Int32Array;

  constructor({ firsts, runs, chains }: MatchTables) {
    this.ofRun = new Int32Array(runs).fill(-1);
    let next = 0;
    for (const entry of firsts.items)
      if (this.ofRun[entry >> LENGTH_BITS] === -1) this.ofRun[entry >> LENGTH_BITS] = next++;
    this.chains = next;
    this.count = next + chains;
  }

  run(run: number): number {
    return this.ofRun[run] as number;
  }
}

/** What ends in states, as records. */
export class Ends {
  readonly places: Places;
  /** Rows of `tables.uses`, apart from the uses, as they are seldom wanted. */
  readonly rows = new Column((count) => new Int32Array(count), ROOM);

  constructor(
    private readonly tables: MatchTables,
    private readonly records: Column<Int32Array>,
  ) {
    this.places = new Places(tables);
  }

  /**
   * Writes down all that ends in these states, and says where; 0 where nothing does. What it holds: patterns of a single run as in
   * `tables.ts`; uses; places that begin, with their words. `once`: what ends in two of the states counts once.
   */
  add(states: readonly number[], once: boolean): number {
    const { tables, places } = this;
    const entries = ({ starts, items }: Lists): number[] => {
      const all = states.flatMap((state) => [...items.subarray(starts[state], starts[state + 1])]);
      return once ? [...new Set(all)] : all;
    };
    const complete = entries(tables.wholes);
    const { uses, rows } = this.usesOf(entries(tables.laters));
    const begin = entries(tables.firsts).map(
      (entry) => (places.run(entry >> LENGTH_BITS) << LENGTH_BITS) | (entry & LENGTH_MASK),
    );
    if (complete.length + uses.length + begin.length === 0) return 0;
    const rowsAt = this.rows.take(rows.length);
    this.rows.cells.set(rows, rowsAt);
    const record = [complete.length, uses.length, begin.length, rowsAt, ...complete, ...uses, ...begin];
    const at = this.records.take(record.length);
    this.records.cells.set(record, at);
    return at;
  }

  /** The uses of the runs that carry patterns on (entries of `laters`), and their rows. */
  private usesOf(laters: readonly number[]): { uses: number[]; rows: number[] } {
    const { starts, items } = this.tables.uses;
    const uses: number[] = [];
    const rows: number[] = [];
    for (const entry of laters) {
      const run = entry >> LENGTH_BITS;
      const length = entry & LENGTH_MASK;
      for (let row = starts[run] as number; row < (starts[run + 1] as number); row += 5) {
        const begun = items[row] as number;
        const before = begun >= 0 ? this.places.run(begun) : this.places.chains + (items[row + 3] as number) - 1;
        const reach = length + (items[row + 1] as number);
        uses.push((before << PLACE_SHIFT) | (reach << LENGTH_BITS) | length);
        rows.push(row);
      }
    }
    return { uses, rows };
  }
}
