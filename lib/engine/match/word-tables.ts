import { Column } from './column';

const ROOM = 1 << 14;
const SHIFT_BITS = 5;
const SHIFT_MASK = (1 << SHIFT_BITS) - 1;

/**
 * Tables of edges by word: most words have none, which one look into a dense column tells. A table has as many slots as a power
 * of two, of which at least half are free, so that a search ends soon. Beside each word's slot stands where its edges lead: a list
 * below zero (pairs of a target and the list that follows, 0 at the end), or one number that stands for all of them.
 */
export class WordTables {
  private readonly words: Column<Int32Array> | Column<Uint16Array>;
  private readonly targets = new Column((count) => new Int32Array(count), ROOM);
  private readonly lists = new Column((count) => new Int32Array(count), ROOM);

  /** `words`: how many there are in the vocabulary. */
  constructor(words: number) {
    this.words =
      words > 0xffff
        ? new Column((count) => new Int32Array(count), ROOM)
        : new Column((count) => new Uint16Array(count), ROOM);
  }

  /** A table of edges, flat pairs of a word and a target: where its slots begin, and their shift in the last bits; 0 where there are none. */
  add(edges: readonly number[]): number {
    if (edges.length === 0) return 0;
    const distinct = new Set<number>();
    for (let pair = 0; pair < edges.length; pair += 2) distinct.add(edges[pair] as number);
    const shift = Math.clz32(distinct.size) - 1;
    const mask = -1 >>> shift;
    const table = this.words.take(mask + 1);
    this.targets.take(mask + 1);
    let list = this.lists.take(edges.length);
    const words = this.words.cells;
    const targets = this.targets.cells;
    const lists = this.lists.cells;
    // Backwards, as each goes to the head of its list.
    for (let pair = edges.length - 2; pair >= 0; pair -= 2) {
      const word = edges[pair] as number;
      let slot = slotOf(word, shift);
      while (words[table + slot] !== 0 && words[table + slot] !== word) slot = (slot + 1) & mask;
      lists[list] = edges[pair + 1] as number;
      lists[list + 1] = targets[table + slot] as number;
      words[table + slot] = word;
      targets[table + slot] = -list;
      list += 2;
    }
    return (table << SHIFT_BITS) | shift;
  }

  /** Where a word stands in a table, or 0. */
  find(known: number, word: number): number {
    const words = this.words.cells;
    const table = known >>> SHIFT_BITS;
    const shift = known & SHIFT_MASK;
    let slot = slotOf(word, shift);
    for (;;) {
      const there = words[table + slot];
      if (there === 0) return 0;
      if (there === word) return table + slot;
      slot = (slot + 1) & (-1 >>> shift);
    }
  }

  /** The number that stands for all edges of a slot, or their list below zero. */
  targetOf(slot: number): number {
    return this.targets.cells[slot] as number;
  }

  settle(slot: number, target: number): void {
    this.targets.cells[slot] = target;
  }

  /** A target of a list, and the rest of the list. */
  head(list: number): number {
    return this.lists.cells[-list] as number;
  }
  rest(list: number): number {
    return this.lists.cells[1 - list] as number;
  }
}

const slotOf = (word: number, shift: number): number => Math.imul(word, 0x9e3779b1) >>> shift;
