import type { Column } from './column';
import { BY_CAPITALS, CLASSES, EDGES, HEAD, type Layout, REACHED, TABLE } from './layout';
import type { WordTables } from './word-tables';

/**
 * The network, walked in one pass over the words. Every run may begin at every word, so where the walk is after a word is
 * what the root reaches by that word, which depends on the word alone and is worked out once, and the few states that carry
 * on from before. What two neighbouring words lead to by
 * their numbers is remembered too, as if it were one state; whole sets of states (a lazy DFA) would be too many in free text.
 */
export class Automaton {
  /** Records of the states that carried on to the last word. */
  carried = new Int32Array(64);
  count = 0;
  private spare = new Int32Array(64);
  /** Record of the letter before. */
  private last = 0;
  /** By class: the step whose letter last counted as it. */
  private readonly counted: Int32Array;
  private serial = 0;
  private readonly records: Column<Int32Array>;
  private readonly wordTables: WordTables;

  constructor(private readonly layout: Layout) {
    this.records = layout.records;
    this.wordTables = layout.wordTables;
    this.counted = new Int32Array(layout.tables.symbols - layout.tables.words);
  }

  /** Goes back to where no word was read. */
  restart(): void {
    this.count = 0;
    this.last = 0;
  }

  /** Takes word number `id`; gives its letter's record. `carried` then holds the states that went on. */
  step(id: number, inCaps: boolean): number {
    const letter = this.layout.letter(inCaps ? id + this.layout.tables.words : id);
    const before = this.count;
    this.count = 0;
    this.serial = (this.serial + 1) | 0;
    if (this.last > 0) this.carryOn(this.last, letter, before, id);
    this.last = letter;
    return letter;
  }

  /** Takes what the root reached by the letter `last`, and the states that were carried so far, on by `letter`. */
  private carryOn(last: number, letter: number, before: number, id: number): void {
    const { carried, records, counted, serial, wordTables } = this;
    const { cells } = records;
    const classes = letter + HEAD + (cells[letter + EDGES] as number);
    const lastClass = classes + (cells[letter + CLASSES] as number);
    for (let at = classes; at < lastClass; at++) counted[cells[at] as number] = serial;

    this.carryLetter(last, id);
    for (let index = 0; index < before; index++) {
      const state = carried[index] as number;
      this.takeEdges(state, id);
      const table = records.cells[state + TABLE] as number;
      const slot = table > 0 ? wordTables.find(table, id) : 0;
      if (slot > 0) this.takeList(wordTables.targetOf(slot));
    }
    this.carried = this.spare;
    this.spare = carried;
  }

  /** What two neighbouring words lead to by their numbers is one record from the second time on. */
  private carryLetter(last: number, id: number): void {
    const { records, wordTables } = this;
    const table = records.cells[last + TABLE] as number;
    const slot = table > 0 ? wordTables.find(table, id) : 0;
    const target = slot > 0 ? wordTables.targetOf(slot) : 0;
    if (target > 0) {
      this.spare[this.count++] = target;
      return;
    }
    this.takeEdges(last, id);
    if (slot === 0) return;
    this.takeList(target);
    // Where capitals count, what the words lead to does not depend on their numbers alone.
    if (records.cells[last + BY_CAPITALS] === 1) return;
    const { spare, count } = this;
    wordTables.settle(slot, count === 1 ? (spare[0] as number) : this.layout.merge(spare.subarray(0, count)));
  }

  /** Follows those of a record's edges whose class the letter counts as, or whose word is number `id`. */
  private takeEdges(record: number, id: number): void {
    const { records, counted, serial } = this;
    let { cells } = records;
    const from = record + HEAD;
    const to = from + (cells[record + EDGES] as number);
    for (let pair = from; pair < to; pair += 2) {
      const symbol = cells[pair] as number;
      if (symbol >= 0 ? symbol === id : counted[~symbol] === serial) {
        this.push(cells[pair + 1] as number);
        cells = records.cells;
      }
    }
  }

  private takeList(list: number): void {
    for (let at = list; at < 0; at = this.wordTables.rest(at)) this.push(this.wordTables.head(at));
  }

  private push(number: number): void {
    const state = this.layout.state(number);
    const { cells } = this.records;
    if (cells[state + REACHED] === this.serial) return;
    cells[state + REACHED] = this.serial;
    if (this.count === this.spare.length) {
      const longer = new Int32Array(this.count * 2);
      longer.set(this.spare);
      this.spare = longer;
    }
    this.spare[this.count++] = state;
  }
}
