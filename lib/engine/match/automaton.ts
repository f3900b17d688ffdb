import type { Lists, MatchTables } from './tables';

/** Steps from one word to the next that are remembered; one that comes to the place of another replaces it. */
const STEPS_BITS = 15;
const STEPS = 1 << STEPS_BITS;
/** Room for the states that remembered steps lead to; when it is full, all are forgotten. */
const STEP_STATES = 1 << 17;
const NONE = new Int32Array(0);

/** What the root reaches by one word: the states that lead on, and what ends there (`number << 5 | words taken`). */
export interface Reached {
  live: Int32Array;
  wholes: Int32Array;
  firsts: Int32Array;
  laters: Int32Array;
}

/**
 * The network, walked in one pass over the words. Every run may begin at every word, so where the walk is after a word is
 * what the root reaches by that word, which depends on the word alone and is worked out once, and the few states that carry
 * on from before. What carries on from the root's states depends on two neighbouring words: such steps are remembered, as
 * words keep their company. A walk with whole sets of states remembered (a lazy DFA) was slower: free text makes too many.
 */
export class Automaton {
  /** States that carried on to the last word. */
  carried = new Int32Array(64);
  count = 0;
  private spare = new Int32Array(64);
  private last = -1;
  /** By state: the step that carried it last, so that none is carried twice. */
  private readonly seen: Int32Array;
  private serial = 0;
  /** By letter. Of its full size from the start: an array with holes is a slow one. */
  private readonly reached: (Reached | null)[];
  private readonly stamps: Int32Array;
  private stamped = -1;
  /** Four numbers a step, side by side so that a look costs one line of the cache: both words, where its states begin, how many. */
  private readonly steps = new Int32Array(STEPS * 4).fill(-1);
  private stepStates = new Int32Array(STEP_STATES);
  private stepStatesUsed = 0;

  constructor(private readonly tables: MatchTables) {
    this.stamps = new Int32Array(tables.symbols).fill(-1);
    this.seen = new Int32Array(tables.edges.starts.length).fill(-1);
    this.reached = new Array<Reached | null>(tables.words * 2).fill(null);
  }

  /** Goes back to where no word was read. */
  restart(): void {
    this.count = 0;
    this.last = -1;
  }

  /** Takes word number `id`; gives what the root reaches by it. `carried` then holds the states that went on. */
  step(id: number, inCaps: boolean): Reached {
    const letter = inCaps ? id + this.tables.words : id;
    const before = this.count;
    this.count = 0;
    if (this.last >= 0) {
      this.serial = (this.serial + 1) | 0;
      const slot = this.stepFrom(this.last, letter);
      if (before > 0) this.carryOn(before, letter);
      const from = this.steps[slot + 2] as number;
      const to = from + (this.steps[slot + 3] as number);
      for (let index = from; index < to; index++) this.push(this.stepStates[index] as number);
      const { carried } = this;
      this.carried = this.spare;
      this.spare = carried;
    }
    this.last = letter;
    return this.reachedBy(letter);
  }

  /** What the root reaches by a letter. */
  private reachedBy(letter: number): Reached {
    return (this.reached[letter] ??= this.reach(letter));
  }

  private reach(letter: number): Reached {
    const { fromRoot, edges, wholes, firsts, laters } = this.tables;
    const states = this.symbolsOf(letter).flatMap((symbol) => [...row(fromRoot, symbol)]);
    return {
      live: Int32Array.from(states.filter((state) => edges.starts[state] !== edges.starts[state + 1])),
      wholes: all(wholes, states),
      firsts: all(firsts, states),
      laters: all(laters, states),
    };
  }

  /** Where in `steps` it stands which states carry on by `letter` from what the root reached by `before`. */
  private stepFrom(before: number, letter: number): number {
    const slot = ((Math.imul(before, 0x85ebca6b) ^ Math.imul(letter, 0xc2b2ae35)) >>> (32 - STEPS_BITS)) * 4;
    if (this.steps[slot] === before && this.steps[slot + 1] === letter) return slot;
    this.takeStep(before, letter, slot);
    return slot;
  }

  private takeStep(before: number, letter: number, slot: number): void {
    const { live } = this.reachedBy(before);
    const { starts, items } = this.tables.edges;
    let most = 0;
    for (let index = 0; index < live.length; index++) {
      const state = live[index] as number;
      most += ((starts[state + 1] as number) - (starts[state] as number)) / 2;
    }
    if (this.stepStatesUsed + most > this.stepStates.length) {
      this.steps.fill(-1);
      this.stepStatesUsed = 0;
      if (most > this.stepStates.length) this.stepStates = new Int32Array(most * 2);
    }
    const from = this.stepStatesUsed;
    if (live.length > 0) this.stamp(letter);
    for (let index = 0; index < live.length; index++) {
      const state = live[index] as number;
      const to = starts[state + 1] as number;
      for (let edge = starts[state] as number; edge < to; edge += 2) {
        if (this.stamps[items[edge] as number] === letter)
          this.stepStates[this.stepStatesUsed++] = items[edge + 1] as number;
      }
    }
    this.steps[slot] = before;
    this.steps[slot + 1] = letter;
    this.steps[slot + 2] = from;
    this.steps[slot + 3] = this.stepStatesUsed - from;
  }

  /** Takes the states that were carried so far on by `letter`, into the spare column. They are few, and so are their edges. */
  private carryOn(before: number, letter: number): void {
    const { starts, items } = this.tables.edges;
    for (let index = 0; index < before; index++) {
      const state = this.carried[index] as number;
      const to = starts[state + 1] as number;
      for (let edge = starts[state] as number; edge < to; edge += 2) {
        if (this.counts(letter, items[edge] as number)) this.push(items[edge + 1] as number);
      }
    }
  }

  /** Does a letter count as a symbol? A word's symbols stand in order. */
  private counts(letter: number, symbol: number): boolean {
    const { words, symbolsOf, caps } = this.tables;
    if (symbol === caps) return letter >= words;
    const { starts, items } = symbolsOf;
    const id = letter >= words ? letter - words : letter;
    let low = starts[id] as number;
    let high = starts[id + 1] as number;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const there = items[middle] as number;
      if (there === symbol) return true;
      if (there < symbol) low = middle + 1;
      else high = middle;
    }
    return false;
  }

  private push(state: number): void {
    if (this.seen[state] === this.serial) return;
    this.seen[state] = this.serial;
    if (this.count === this.spare.length) {
      const longer = new Int32Array(this.count * 2);
      longer.set(this.spare);
      this.spare = longer;
    }
    this.spare[this.count++] = state;
  }

  /** Marks the symbols of a letter, so that an edge is tested by one look. */
  private stamp(letter: number): void {
    if (this.stamped === letter) return;
    this.stamped = letter;
    const { words, symbolsOf, caps } = this.tables;
    const { starts, items } = symbolsOf;
    const id = letter % words;
    const to = starts[id + 1] as number;
    for (let index = starts[id] as number; index < to; index++) this.stamps[items[index] as number] = letter;
    if (letter >= words) this.stamps[caps] = letter;
  }

  private symbolsOf(letter: number): number[] {
    const { words, symbolsOf, caps } = this.tables;
    const symbols = [...row(symbolsOf, letter % words)];
    return letter >= words ? [...symbols, caps] : symbols;
  }
}

const row = ({ starts, items }: Lists, index: number): Int32Array => items.subarray(starts[index], starts[index + 1]);

function all(lists: Lists, states: readonly number[]): Int32Array {
  const entries = new Set(states.flatMap((state) => [...row(lists, state)]));
  return entries.size === 0 ? NONE : Int32Array.from(entries);
}
