import { FULL_STOP, QUESTION } from '../text/vocabulary';
import { Column } from './column';
import { Ends } from './ends';
import { ALIGNED, ENDS, GOES_ON, Steps } from './steps';
import { rowOf, startOf } from './lists';
import type { MatchTables } from './tables';

/** Cells of a set's record: what ends there (`ends.ts`) or 0; how many of its states go on; then those, each with where its edges begin and end. */
export const ENDING = 0;
const STATES = 1;
const HEAD = 2;
const STATE_CELLS = 3;

/** The set from which every run begins; nothing stands in its record. */
export const ROOT = ALIGNED;

/** With more cells or steps a layout is large: some ten megabytes in all, more than ten thousand messages come to. */
const LARGE = 1 << 20;
const MANY = 1 << 18;
/** Sets of so many states are found again. */
const FEW = 8;
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
    this.records.add([0, 0], ROOT);
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
    const { words, fromRoot } = this.tables;
    const symbols = this.symbolsOf(letter);
    if (from !== ROOT) return this.steps.add(from, letter, this.stepTo(this.follow(from, letter % words, symbols)));
    return (this.roots[letter] = this.stepTo(symbols.flatMap((symbol) => rowOf(fromRoot, symbol))));
  }

  /** Every symbol that a letter counts as, in order but for the capitals. */
  private symbolsOf(letter: number): number[] {
    const { words, any, caps, classesOf } = this.tables;
    const id = letter % words;
    const symbols = rowOf(classesOf, id);
    if (id < FULL_STOP || id > QUESTION) symbols.unshift(any);
    if (id > 0) symbols.unshift(id);
    if (letter >= words) symbols.push(caps);
    return symbols;
  }

  /** A step that leads to these states. */
  private stepTo(states: readonly number[]): number {
    if (states.length === 0) return 0;
    const set = this.setOf(states);
    const { cells } = this.records;
    const ends = cells[set + ENDING] === 0 ? 0 : ENDS;
    const goesOn = cells[set + STATES] === 0 ? 0 : GOES_ON;
    return set | ends | goesOn;
  }

  /** The states that a set's edges lead to by word number `id`, which counts as these symbols: those by a class first. */
  private follow(set: number, id: number, symbols: readonly number[]): number[] {
    const { words, edges, leaps } = this.tables;
    const { items } = edges;
    const { cells } = this.records;
    const byClass: number[] = [];
    const byWord: number[] = [];
    const first = set + HEAD;
    const last = first + (cells[set + STATES] as number) * STATE_CELLS;
    for (let at = first; at < last; at += STATE_CELLS) {
      const end = cells[at + 2] as number;
      for (let edge = cells[at + 1] as number; edge < end; edge++) {
        const symbol = items[edge] as number;
        if (symbol === id) byWord.push((cells[at] as number) + (leaps[edge] as number));
        else if (symbol >= words && symbols.includes(symbol))
          byClass.push((cells[at] as number) + (leaps[edge] as number));
      }
    }
    return [...new Set([...byClass, ...byWord])];
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
    const { edges } = this.tables;
    const going = states.flatMap((state) => {
      const from = startOf(edges, state);
      const count = edges.counts[state] as number;
      return count === 0 ? [] : [state, from, from + count];
    });
    return this.records.add([this.ends.add(states), going.length / STATE_CELLS, ...going], ALIGNED);
  }
}
