import { ALL_CAPS, BOUNDARY, type Words } from '../text/words';
import { Automaton } from './automaton';
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

/** A place in all texts so far, and a number of words, in one number. */
const PLACE = 5;
const LENGTH = (1 << PLACE) - 1;
const LAST_PLACE = 1 << (31 - PLACE - 1);

/** Walks the automaton over the words once, and joins the runs of a pattern across its gaps. */
export class Matcher {
  private readonly automaton: Automaton;
  /** By run that begins a pattern: where it ended last, and how many words it took. */
  private readonly firstEnd: Int32Array;
  /** By chain: where the pattern was carried on to last, and where the match began. */
  private readonly chainEnd: Int32Array;
  private readonly chainStart: Int32Array;
  private base = 1;

  constructor(private readonly tables: MatchTables) {
    this.automaton = new Automaton(tables);
    this.firstEnd = new Int32Array(tables.runs);
    this.chainEnd = new Int32Array(tables.chains);
    this.chainStart = new Int32Array(tables.chains);
  }

  match(words: Words, into: Matches): void {
    into.count = 0;
    const { automaton } = this;
    const { id, flags, kind, count } = words;
    if (this.base + count >= LAST_PLACE) {
      this.firstEnd.fill(0);
      this.chainEnd.fill(0);
      this.base = 1;
    }
    automaton.restart();
    for (let at = 0; at < count; at++) {
      const inCaps = ((flags[at] as number) & ALL_CAPS) !== 0 && kind[at] !== BOUNDARY;
      const { wholes, firsts, laters } = automaton.step(id[at] as number, inCaps);
      this.complete(wholes, 0, wholes.length, at, into);
      this.carryAllOn(laters, 0, laters.length, at, words, into);
      if (automaton.count > 0) this.endCarried(at, words, into);
      // Last: a run cannot carry on what begins at the same word, and what began before it must still be known.
      this.begin(firsts, 0, firsts.length, at);
    }
    this.base += count + 1;
  }

  private endCarried(at: number, words: Words, into: Matches): void {
    const { wholes, firsts, laters } = this.tables;
    const { carried, count } = this.automaton;
    for (let index = 0; index < count; index++) {
      const state = carried[index] as number;
      this.complete(wholes.items, wholes.starts[state] as number, wholes.starts[state + 1] as number, at, into);
      this.carryAllOn(
        laters.items,
        laters.starts[state] as number,
        laters.starts[state + 1] as number,
        at,
        words,
        into,
      );
    }
    for (let index = 0; index < count; index++) {
      const state = carried[index] as number;
      this.begin(firsts.items, firsts.starts[state] as number, firsts.starts[state + 1] as number, at);
    }
  }

  /** Patterns of a single run end at word `at`. */
  private complete(entries: Int32Array, from: number, to: number, at: number, into: Matches): void {
    for (let index = from; index < to; index++) {
      const entry = entries[index] as number;
      into.push(entry >> PLACE, at - (entry & LENGTH) + 1, at);
    }
  }

  /** Runs that begin a pattern end at word `at`; of two at one word the longer counts, as it is the greater number. */
  private begin(entries: Int32Array, from: number, to: number, at: number): void {
    const place = (this.base + at) << PLACE;
    for (let index = from; index < to; index++) {
      const entry = entries[index] as number;
      const packed = place | (entry & LENGTH);
      if (packed > (this.firstEnd[entry >> PLACE] as number)) this.firstEnd[entry >> PLACE] = packed;
    }
  }

  private carryAllOn(entries: Int32Array, from: number, to: number, at: number, words: Words, into: Matches): void {
    for (let index = from; index < to; index++) {
      const entry = entries[index] as number;
      this.carryOn(entry >> PLACE, at - (entry & LENGTH) + 1, at, words, into);
    }
  }

  /** A run from word `first` to word `last` carries patterns on, or completes them. */
  private carryOn(run: number, first: number, last: number, words: Words, into: Matches): void {
    const { starts, items } = this.tables.uses;
    const to = starts[run + 1] as number;
    for (let use = starts[run] as number; use < to; use += 5) {
      const begun = items[use] as number;
      const chain = items[use + 3] as number;
      const packed = begun >= 0 ? (this.firstEnd[begun] as number) : (this.chainEnd[chain - 1] as number) << PLACE;
      const before = (packed >> PLACE) - this.base;
      const gap = first - before - 1;
      if (before < 0 || gap < 0 || gap > (items[use + 1] as number) || words.sentence[before] !== words.sentence[first])
        continue;
      const start = begun >= 0 ? before - (packed & LENGTH) + 1 : (this.chainStart[chain - 1] as number);
      if (items[use + 4] === 1) into.push(items[use + 2] as number, start, last);
      else {
        this.chainEnd[chain] = this.base + last;
        this.chainStart[chain] = start;
      }
    }
  }
}
