import { ALL_CAPS, BOUNDARY, type Words } from '../text/words';
import { Automaton } from './automaton';
import { ENDS_HEAD, FIRSTS, LENGTH_BITS, LENGTH_MASK, PLACE_SHIFT, REACH_MASK, ROWS, USES, WHOLES } from './ends';
import { ENDS, Layout } from './layout';
import type { MatchTables } from './tables';

/** Matches of all patterns in one text, column by column. Words are numbered as in `Words`. */
export class Matches {
  count = 0;
  pattern = new Int32Array(256);
  first = new Int32Array(256);
  last = new Int32Array(256);

  push(pattern: number, first: number, last: number): void {
    if (this.count === this.pattern.length) {
      for (const column of ['pattern', 'first', 'last'] as const) {
        const longer = new Int32Array(this.count * 2);
        longer.set(this[column]);
        this[column] = longer;
      }
    }
    this.pattern[this.count] = pattern;
    this.first[this.count] = first;
    this.last[this.count++] = last;
  }
}

/** Words between two texts in the count of all of them: farther than any pattern reaches, so that none goes on in the next text. */
const APART = 64;
const MOST_WORDS = (2 ** 30) >> LENGTH_BITS;

/** Walks the automaton over the words once, and joins the runs of a pattern across its gaps. */
export class Matcher {
  private layout: Layout;
  private automaton: Automaton;
  /** By place: where it was come to last, as a number of a word in all texts so far, and how many words it took (a chain: none). */
  private readonly ended: Int32Array;
  /** By chain: where the match began. */
  private readonly chainStart: Int32Array;
  private base = APART;

  constructor(private readonly tables: MatchTables) {
    this.layout = new Layout(tables);
    this.automaton = new Automaton(this.layout);
    this.ended = new Int32Array(this.layout.ends.places.count);
    this.chainStart = new Int32Array(tables.chains);
  }

  match(words: Words, into: Matches): void {
    into.count = 0;
    if (this.layout.isLarge) {
      this.layout = new Layout(this.tables);
      this.automaton = new Automaton(this.layout);
    }
    const { automaton, layout } = this;
    const { id, flags, kind, count } = words;
    if (this.base + count >= MOST_WORDS) {
      this.ended.fill(0);
      this.base = APART;
    }
    automaton.restart();
    for (let at = 0; at < count; at++) {
      const inCaps = ((flags[at] as number) & ALL_CAPS) !== 0 && kind[at] !== BOUNDARY;
      const letter = automaton.step(id[at] as number, inCaps);
      const { cells } = layout.records;
      const ends = cells[letter + ENDS] as number;
      if (ends > 0) this.end(cells, ends, at, words, into);
      const { carried, count: going } = automaton;
      for (let index = 0; index < going; index++) {
        const ending = cells[(carried[index] as number) + ENDS] as number;
        if (ending > 0) this.end(cells, ending, at, words, into);
      }
      // Last: a run cannot carry on what begins at the same word, and what began before it must still be known.
      for (let index = 0; index < going; index++) {
        const ending = cells[(carried[index] as number) + ENDS] as number;
        if (ending > 0) this.begin(cells, ending, at);
      }
      if (ends > 0) this.begin(cells, ends, at);
    }
    this.base += count + APART;
  }

  /** Patterns of a single run end at word `at`; runs that end there carry patterns on, or complete them. */
  private end(cells: Int32Array, ends: number, at: number, words: Words, into: Matches): void {
    const uses = ends + ENDS_HEAD + (cells[ends + WHOLES] as number);
    for (let index = ends + ENDS_HEAD; index < uses; index++) {
      const entry = cells[index] as number;
      into.push(entry >> LENGTH_BITS, at - (entry & LENGTH_MASK) + 1, at);
    }
    const { ended } = this;
    const place = this.base + at;
    const count = cells[ends + USES] as number;
    for (let index = uses; index < uses + count; index++) {
      const use = cells[index] as number;
      const packed = ended[use >>> PLACE_SHIFT] as number;
      // Most of them were never come to, or long ago.
      if (packed >> LENGTH_BITS < place - ((use >> LENGTH_BITS) & REACH_MASK)) continue;
      const before = (packed >> LENGTH_BITS) - this.base;
      const first = at - (use & LENGTH_MASK) + 1;
      if (before >= first || words.sentence[before] !== words.sentence[first]) continue;
      this.join((cells[ends + ROWS] as number) + index - uses, packed, at, into);
    }
  }

  /** Runs that begin a pattern end at word `at`; of two at one word the longer counts, as it is the greater number. */
  private begin(cells: Int32Array, ends: number, at: number): void {
    const { ended } = this;
    const place = (this.base + at) << LENGTH_BITS;
    const from = ends + ENDS_HEAD + (cells[ends + WHOLES] as number) + (cells[ends + USES] as number);
    const to = from + (cells[ends + FIRSTS] as number);
    for (let index = from; index < to; index++) {
      const entry = cells[index] as number;
      const packed = place | (entry & LENGTH_MASK);
      if (packed > (ended[entry >> LENGTH_BITS] as number)) ended[entry >> LENGTH_BITS] = packed;
    }
  }

  /** A run that ends at word `at` joins on to what ended at `packed`, by a row of `uses`. */
  private join(rowAt: number, packed: number, at: number, into: Matches): void {
    const { ends } = this.layout;
    const { items } = this.tables.uses;
    const row = ends.rows.cells[rowAt] as number;
    const chain = items[row + 3] as number;
    const begins = (items[row] as number) >= 0;
    const start = begins
      ? (packed >> LENGTH_BITS) - this.base - (packed & LENGTH_MASK) + 1
      : (this.chainStart[chain - 1] as number);
    if (items[row + 4] === 1) into.push(items[row + 2] as number, start, at);
    else {
      this.ended[ends.places.chains + chain] = (this.base + at) << LENGTH_BITS;
      this.chainStart[chain] = start;
    }
  }
}
