import { Column } from './column';
import { Ends } from './ends';
import { ALIGNED, ENDS, GOES_ON, Steps } from './steps';
import { type MatchTables, rowOf } from './tables';

/** Cells of a set's record: what ends there (`ends.ts`) or 0; how many edges it has by class, and how many by word; then those, as here. */
export const ENDING = 0;
const BY_CLASS = 1;
const BY_WORD = 2;
const HEAD = 3;

/** The set from which every run begins; nothing stands in its record. */
export const ROOT = ALIGNED;

/** With more cells or steps a layout is large: some twenty megabytes in all, more than ten thousand messages come to. */
const LARGE = 1 << 22;
const MANY = 1 << 18;
/** Sets of so many states are found again. */
const FEW = 8;
/** More than a set has edges. */
const PLACE = 2 ** 22;

/**
 * Sets of states, laid out side by side when they are first come to, and where they go by letters. A letter is a word's number, or
 * that and the number of words where it stands in capitals. */
export class Layout {
  readonly records = new Column();
  private readonly steps = new Steps();
  /** By letter: the step from the root, kept apart as every word takes it; −1 where it was not worked out. */
  private readonly roots: Int32Array;
  private readonly ends: Ends;
  /** Records of sets, by the numbers of their states. */
  private readonly sets = new Map<string, number>();

  constructor(readonly tables: MatchTables) {
    this.records.add([0, 0, 0], ROOT);
    this.roots = new Int32Array(tables.words * 2).fill(-1);
    this.ends = new Ends(tables, this.records);
  }

  /** Whether it is time to begin anew, so that memory has a bound whatever is read. */
  get isLarge(): boolean {
    return this.records.used > LARGE || this.steps.count > MANY;
  }

  /** The step from a set by a letter (see `Steps`). */
  step(from: number, letter: number): number {
    const known = from === ROOT ? (this.roots[letter] as number) : this.steps.find(from, letter);
    return known < 0 ? this.work(from, letter) : known;
  }

  private work(from: number, letter: number): number {
    const { words, symbolsOf, fromRoot, caps } = this.tables;
    const symbols = rowOf(symbolsOf, letter % words);
    if (letter >= words) symbols.push(caps);
    if (from !== ROOT) return this.steps.add(from, letter, this.stepTo(this.follow(from, letter % words, symbols)));
    return (this.roots[letter] = this.stepTo(symbols.flatMap((symbol) => rowOf(fromRoot, symbol))));
  }

  /** A step that leads to these states. */
  private stepTo(states: readonly number[]): number {
    if (states.length === 0) return 0;
    const set = this.setOf(states);
    const { cells } = this.records;
    const ends = cells[set + ENDING] === 0 ? 0 : ENDS;
    const goesOn = cells[set + BY_CLASS] === 0 && cells[set + BY_WORD] === 0 ? 0 : GOES_ON;
    return set | ends | goesOn;
  }

  /** The states that a set's edges lead to by word number `id`, which counts as these symbols. */
  private follow(set: number, id: number, symbols: readonly number[]): number[] {
    const { cells } = this.records;
    const byClass = cells[set + BY_CLASS] as number;
    const byWord = cells[set + BY_WORD] as number;
    const classes = set + HEAD;
    const words = classes + byClass * 2;
    const states: number[] = [];
    for (let at = classes; at < classes + byClass; at++)
      if (symbols.includes(cells[at] as number)) states.push(cells[at + byClass] as number);
    for (let at = firstFrom(cells, words, words + byWord, id); at < words + byWord && cells[at] === id; at++)
      states.push(cells[at + byWord] as number);
    return [...new Set(states)];
  }

  /** The record of a set of states. */
  private setOf(states: readonly number[]): number {
    const key = states.length > FEW ? '' : states.join();
    const known = this.sets.get(key);
    if (known !== undefined) return known;
    const set = this.lay(states);
    if (key !== '') this.sets.set(key, set);
    return set;
  }

  private lay(states: readonly number[]): number {
    const { words, edges, leaps } = this.tables;
    const classes: number[] = [];
    const byClass: number[] = [];
    const places: number[] = [];
    const byWord: number[] = [];
    for (const state of states) {
      const end = edges.starts[state + 1] as number;
      for (let edge = edges.starts[state] as number; edge < end; edge++) {
        const symbol = edges.items[edge] as number;
        const to = state + (leaps[edge] as number);
        if (symbol < words) {
          places.push(symbol * PLACE + byWord.length);
          byWord.push(to);
        } else {
          classes.push(symbol);
          byClass.push(to);
        }
      }
    }
    // In order of the words; edges by the same word stay in the order of the states.
    const order = Float64Array.from(places).sort();
    return this.records.add(
      [
        this.ends.add(states),
        classes.length,
        byWord.length,
        ...classes,
        ...byClass,
        ...order.map((place) => Math.floor(place / PLACE)),
        ...order.map((place) => byWord[place % PLACE] as number),
      ],
      ALIGNED,
    );
  }
}

/** The first of the places from `from` to `to`, which are in order, that holds no less than `least`. */
function firstFrom(cells: Int32Array, from: number, to: number, least: number): number {
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((cells[middle] as number) < least) from = middle + 1;
    else to = middle;
  }
  return from;
}
