import { Column } from './column';
import { Ends } from './ends';
import type { Lists, MatchTables } from './tables';
import { WordTables } from './word-tables';

/** How many cells its edges take that are tried one by one; they follow the head. */
export const EDGES = 0;
/** Where its ends are, 0 where nothing ends. */
export const ENDS = 1;
/** Its table of edges by word (`word-tables.ts`), or 0. */
export const TABLE = 2;
/** Of a state: the step that reached it last, and its number. */
export const REACHED = 3;
export const NUMBER = 4;
/** Of a letter: how many classes it counts as, which follow the edges; 1 where an edge is by capitals. */
export const CLASSES = 3;
export const BY_CAPITALS = 4;
export const HEAD = 5;

/** Room for records at first; what common words need. */
const ROOM = 1 << 16;
/** With more cells than that a layout is large: some twenty megabytes in all, more than ten thousand messages come to. */
const LARGE = 1 << 20;
/** Up to so many edges by word are tried one by one. */
const FEW = 8;

/**
 * What is known of a state, or of a letter (which is a word's number, or that and the number of words where it stands in
 * capitals), side by side in one record, as the time of matching goes into fetching memory. Laid out when it is first come to.
 * An edge is a pair: a word's number or, for a class, its complement; and the state it leads to.
 */
export class Layout {
  readonly records = new Column((count) => new Int32Array(count), ROOM);
  readonly wordTables: WordTables;
  readonly ends: Ends;
  private readonly letters: Int32Array;
  private readonly states: Int32Array;

  constructor(readonly tables: MatchTables) {
    this.ends = new Ends(tables, this.records);
    this.wordTables = new WordTables(tables.words);
    this.letters = new Int32Array(tables.words * 2);
    this.states = new Int32Array(tables.edges.starts.length);
  }

  /** Whether it is time to begin anew, so that memory has a bound whatever is read. */
  get isLarge(): boolean {
    return this.records.used > LARGE;
  }

  letter(letter: number): number {
    const known = this.letters[letter] as number;
    return known === 0 ? this.layLetter(letter) : known;
  }

  /** The record of a state. */
  state(state: number): number {
    const known = this.states[state] as number;
    return known === 0 ? (this.states[state] = this.layStates([state])) : known;
  }

  /** One record for several states, by their records, as if they were one. */
  merge(records: Int32Array): number {
    return this.layStates(Array.from(records, (record) => this.records.cells[record + NUMBER] as number));
  }

  private layStates(states: readonly number[]): number {
    const { records } = this;
    const { byClass, byWord } = this.edgesOf(states);
    const few = byWord.length <= FEW * 2;
    const edges = few ? [...byClass, ...byWord] : byClass;
    const at = records.take(HEAD + edges.length);
    const ends = this.ends.add(states, false);
    const table = few ? 0 : this.wordTables.add(byWord);
    records.cells.set([edges.length, ends, table, 0, states[0] as number, ...edges], at);
    return at;
  }

  /** What the root reaches by a letter, as if it were one state. */
  private layLetter(letter: number): number {
    const { records, tables } = this;
    const { words, symbolsOf, fromRoot, caps } = tables;
    const symbols = rowOf(symbolsOf, letter % words);
    if (letter >= words) symbols.push(caps);
    const classes = symbols.filter((symbol) => symbol >= words).map((symbol) => symbol - words);
    const states = symbols.flatMap((symbol) => rowOf(fromRoot, symbol));
    const { byClass, byWord } = this.edgesOf(states);
    const at = records.take(HEAD + byClass.length + classes.length);
    const ends = this.ends.add(states, true);
    const table = this.wordTables.add(byWord);
    const byCapitals = byClass.includes(~(caps - words)) ? 1 : 0;
    records.cells.set([byClass.length, ends, table, classes.length, byCapitals, ...byClass, ...classes], at);
    this.letters[letter] = at;
    return at;
  }

  private edgesOf(states: readonly number[]): { byClass: number[]; byWord: number[] } {
    const { words, edges, leaps } = this.tables;
    const byClass: number[] = [];
    const byWord: number[] = [];
    for (const state of states) {
      const end = edges.starts[state + 1] as number;
      for (let edge = edges.starts[state] as number; edge < end; edge++) {
        const symbol = edges.items[edge] as number;
        const to = state + (leaps[edge] as number);
        if (symbol < words) byWord.push(symbol, to);
        else byClass.push(~(symbol - words), to);
      }
    }
    return { byClass, byWord };
  }
}

const rowOf = ({ starts, items }: Lists, index: number): number[] => [
  ...items.subarray(starts[index], starts[index + 1]),
];
