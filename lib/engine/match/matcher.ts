import { ALL_CAPS, BOUNDARY, type Words } from '../text/words';
import { Automaton, firstsIn, latersIn, wholesIn, wholesOf } from './automaton';
import { type MatchTables, USE, usesOf } from './tables';

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
  /** By run that begins a pattern, then by chain: where it ended last, and how many words it took (a chain: none). */
  private readonly ended: Int32Array;
  /** By chain: where the match began. */
  private readonly chainStart: Int32Array;
  /** By state: 1 where anything ends there. */
  private readonly ends: Uint8Array;
  private readonly uses: (Int32Array | null)[];
  private base = 1;

  constructor(private readonly tables: MatchTables) {
    this.automaton = new Automaton(tables);
    this.ended = new Int32Array(tables.runs + tables.chains);
    this.chainStart = new Int32Array(tables.chains);
    this.ends = endsOf(tables);
    this.uses = new Array<Int32Array | null>(this.ends.length).fill(null);
  }

  match(words: Words, into: Matches): void {
    into.count = 0;
    const { automaton } = this;
    const { id, flags, kind, count } = words;
    if (this.base + count >= LAST_PLACE) {
      this.ended.fill(0);
      this.base = 1;
    }
    automaton.restart();
    for (let at = 0; at < count; at++) {
      const inCaps = ((flags[at] as number) & ALL_CAPS) !== 0 && kind[at] !== BOUNDARY;
      const record = automaton.step(id[at] as number, inCaps);
      const { records } = automaton;
      const wholes = wholesOf(records, record);
      const firsts = wholes + wholesIn(records, record);
      const laters = firsts + firstsIn(records, record);
      this.complete(records, wholes, firsts, at, into);
      this.carryOn(records, laters, laters + latersIn(records, record), at, words, into);
      if (automaton.count > 0) this.endCarried(at, words, into);
      // Last: a run cannot carry on what begins at the same word, and what began before it must still be known.
      this.begin(records, firsts, laters, at);
    }
    this.base += count + 1;
  }

  private endCarried(at: number, words: Words, into: Matches): void {
    const { wholes, firsts } = this.tables;
    const { carried, count } = this.automaton;
    for (let index = 0; index < count; index++) {
      const state = carried[index] as number;
      if (this.ends[state] === 0) continue;
      this.complete(wholes.items, wholes.starts[state] as number, wholes.starts[state + 1] as number, at, into);
      const uses = this.usesAt(state);
      this.carryOn(uses, 0, uses.length, at, words, into);
    }
    for (let index = 0; index < count; index++) {
      const state = carried[index] as number;
      if (this.ends[state] === 0) continue;
      this.begin(firsts.items, firsts.starts[state] as number, firsts.starts[state + 1] as number, at);
    }
  }

  /** Worked out when a state is first come to, and kept. */
  private usesAt(state: number): Int32Array {
    const known = this.uses[state];
    if (known) return known;
    const { starts, items } = this.tables.laters;
    const uses = Int32Array.from(usesOf(this.tables, items.subarray(starts[state], starts[state + 1])));
    this.uses[state] = uses;
    return uses;
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
    const { ended } = this;
    const place = (this.base + at) << PLACE;
    for (let index = from; index < to; index++) {
      const entry = entries[index] as number;
      const packed = place | (entry & LENGTH);
      if (packed > (ended[entry >> PLACE] as number)) ended[entry >> PLACE] = packed;
    }
  }

  /** Runs that end at word `at` carry patterns on, or complete them: those whose run before ended within the gap. */
  private carryOn(uses: Int32Array, from: number, to: number, at: number, words: Words, into: Matches): void {
    const { ended, base } = this;
    for (let use = from; use < to; use += USE) {
      const packed = ended[uses[use] as number] as number;
      const before = (packed >> PLACE) - base;
      const first = at - (uses[use + 1] as number) + 1;
      const gap = first - before - 1;
      if (gap < 0 || gap > (uses[use + 2] as number) || before < 0) continue;
      if (words.sentence[before] === words.sentence[first]) this.join(uses[use + 3] as number, packed, at, into);
    }
  }

  /** A run that ends at word `at` joins on to what ended at `packed`, by a row of `uses`. */
  private join(row: number, packed: number, at: number, into: Matches): void {
    const { items } = this.tables.uses;
    const chain = items[row + 3] as number;
    const begins = (items[row] as number) >= 0;
    const start = begins
      ? (packed >> PLACE) - this.base - (packed & LENGTH) + 1
      : (this.chainStart[chain - 1] as number);
    if (items[row + 4] === 1) into.push(items[row + 2] as number, start, at);
    else {
      this.ended[this.tables.runs + chain] = (this.base + at) << PLACE;
      this.chainStart[chain] = start;
    }
  }
}

function endsOf({ wholes, firsts, laters }: MatchTables): Uint8Array {
  const ends = new Uint8Array(wholes.starts.length);
  for (const { starts } of [wholes, firsts, laters])
    for (let state = 0; state + 1 < starts.length; state++) if (starts[state] !== starts[state + 1]) ends[state] = 1;
  return ends;
}
