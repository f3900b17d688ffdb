import { ALL_CAPS, BOUNDARY, type Words } from '../text/words';
import { Automaton, type Ends } from './automaton';
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
    this.chainEnd = new Int32Array(tables.runBefore.length);
    this.chainStart = new Int32Array(tables.runBefore.length);
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
    let state = 0;
    for (let at = 0; at < count; at++) {
      const inCaps = ((flags[at] as number) & ALL_CAPS) !== 0 && kind[at] !== BOUNDARY;
      state = automaton.step(state, automaton.letter(id[at] as number, inCaps));
      if (automaton.isEnd(state)) this.ended(automaton.endsIn(state), at, words, into);
    }
    this.base += count + 1;
  }

  private ended({ wholes, firsts, laters }: Ends, at: number, words: Words, into: Matches): void {
    for (let index = 0; index < wholes.length; index++) {
      const entry = wholes[index] as number;
      into.push(entry >> PLACE, at - (entry & LENGTH) + 1, at);
    }
    // Before `firsts`: a run cannot carry on what it begins itself at the same word.
    for (let index = 0; index < laters.length; index++) {
      const entry = laters[index] as number;
      this.carryOn(entry >> PLACE, at - (entry & LENGTH) + 1, at, words, into);
    }
    const place = (this.base + at) << PLACE;
    for (let index = 0; index < firsts.length; index++) {
      const entry = firsts[index] as number;
      this.firstEnd[entry >> PLACE] = place | (entry & LENGTH);
    }
  }

  /** A run from word `first` to word `last` carries patterns on, or completes them. */
  private carryOn(run: number, first: number, last: number, words: Words, into: Matches): void {
    const { uses, runBefore } = this.tables;
    const { items } = uses;
    const to = uses.starts[run + 1] as number;
    for (let use = uses.starts[run] as number; use < to; use += 4) {
      const chain = items[use + 1] as number;
      const begun = runBefore[chain] as number;
      const packed = begun >= 0 ? (this.firstEnd[begun] as number) : (this.chainEnd[chain - 1] as number) << PLACE;
      const before = (packed >> PLACE) - this.base;
      const gap = first - before - 1;
      if (before < 0 || gap < 0 || gap > (items[use + 2] as number) || words.sentence[before] !== words.sentence[first])
        continue;
      const start = begun >= 0 ? before - (packed & LENGTH) + 1 : (this.chainStart[chain - 1] as number);
      if (items[use + 3] === 1) into.push(items[use] as number, start, last);
      else {
        this.chainEnd[chain] = this.base + last;
        this.chainStart[chain] = start;
      }
    }
  }
}
