import { ALL_CAPS, BOUNDARY, type Words } from '../text/words';
import type { Alphabet } from './alphabet';
import { Automaton } from './automaton';
import type { Network } from './network';
import { type Run, startOf } from './run';

/** A pattern as the matcher knows it: the numbers of its runs, and the gaps between them. */
export interface CompiledPattern {
  runs: readonly number[];
  gaps: readonly number[];
}

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

/** Walks the automaton over the words once, and joins the runs of a pattern across its gaps. */
export class Matcher {
  private readonly automaton: Automaton;
  /** For each run, flat triples: pattern, place of the run in it, whether it is the last. */
  private readonly uses: readonly number[][];
  /** Where each chain of runs ended last, as text base + word; one entry a (pattern, place). */
  private readonly chain: Int32Array;
  private readonly chainStart: Int32Array;
  private readonly chainOf: Int32Array;
  /** The pattern of a run that is a whole pattern, the only one of it, and of one length: nothing is to be joined; else −1. */
  private readonly wholePattern: Int32Array;
  private readonly length: Int32Array;
  private base = 1;

  constructor(
    network: Network,
    private readonly alphabet: Alphabet,
    private readonly runs: readonly Run[],
    private readonly patterns: readonly CompiledPattern[],
  ) {
    this.automaton = new Automaton(network, alphabet);
    const uses: number[][] = runs.map(() => []);
    this.chainOf = new Int32Array(patterns.length);
    let chains = 0;
    patterns.forEach((pattern, number) => {
      this.chainOf[number] = chains;
      chains += pattern.runs.length;
      pattern.runs.forEach((run, place) =>
        (uses[run] as number[]).push(number, place, place === pattern.runs.length - 1 ? 1 : 0),
      );
    });
    this.uses = uses;
    this.length = Int32Array.from(runs, (run) => run.shortest);
    this.wholePattern = Int32Array.from(runs, (run, number) => {
      const use = uses[number] as number[];
      return run.shortest === run.longest && use.length === 3 && use[1] === 0 && use[2] === 1 ? (use[0] as number) : -1;
    });
    this.chain = new Int32Array(chains);
    this.chainStart = new Int32Array(chains);
  }

  match(words: Words, into: Matches): void {
    into.count = 0;
    const { automaton } = this;
    const { id, flags, kind, count } = words;
    if (this.base + count > 0x3fffffff) {
      this.chain.fill(0);
      this.base = 1;
    }
    let state = 0;
    for (let at = 0; at < count; at++) {
      const inCaps = ((flags[at] as number) & ALL_CAPS) !== 0 && kind[at] !== BOUNDARY;
      state = automaton.step(state, automaton.letter(id[at] as number, inCaps));
      if (!automaton.isEnd(state)) continue;
      const ends = automaton.endsIn(state);
      for (let index = 0; index < ends.length; index++) {
        const run = ends[index] as number;
        const whole = this.wholePattern[run] as number;
        if (whole >= 0) into.push(whole, at - (this.length[run] as number) + 1, at);
        else this.ended(run, at, words, into);
      }
    }
    this.base += count + 1;
  }

  /** A run ends at word `end`: it begins a pattern, carries one on, or completes it. */
  private ended(run: number, end: number, words: Words, into: Matches): void {
    const first = startOf(this.runs[run] as Run, end, words, this.alphabet);
    const uses = this.uses[run] as number[];
    for (let index = 0; index < uses.length; index += 3) {
      const pattern = uses[index] as number;
      const place = uses[index + 1] as number;
      let start = first;
      const chain = (this.chainOf[pattern] as number) + place;
      if (place > 0) {
        const before = (this.chain[chain - 1] as number) - this.base;
        const gap = first - before - 1;
        const widest = (this.patterns[pattern] as CompiledPattern).gaps[place - 1] as number;
        if (before < 0 || gap < 0 || gap > widest || words.sentence[before] !== words.sentence[first]) continue;
        start = this.chainStart[chain - 1] as number;
      }
      if (uses[index + 2] === 1) into.push(pattern, start, end);
      else {
        this.chain[chain] = this.base + end;
        this.chainStart[chain] = start;
      }
    }
  }
}
