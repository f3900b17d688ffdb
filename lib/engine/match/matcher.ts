import type { Words } from '../text/words';
import { Automaton } from './automaton';
import { HEAD, LENGTH_BITS, LENGTH_MASK, WHOLES } from './ends';
import { Gaps } from './gaps';
import { Layout } from './layout';
import type { Matches } from './matches';
import type { MatchTables } from './tables';

/** Walks the automaton over the words once, and joins the runs of a pattern across its gaps. */
export class Matcher {
  private layout: Layout;
  private automaton: Automaton;
  private readonly gaps: Gaps;

  constructor(private readonly tables: MatchTables) {
    this.layout = new Layout(tables);
    this.automaton = new Automaton(this.layout);
    this.gaps = new Gaps(tables);
  }

  match(words: Words, into: Matches): void {
    into.count = 0;
    if (this.layout.isLarge) {
      this.layout = new Layout(this.tables);
      this.automaton = new Automaton(this.layout);
    }
    const { automaton, gaps, layout } = this;
    const { sentence, count } = words;
    automaton.walk(words);
    gaps.beginText(count);
    const { ending, ends, after } = automaton;
    const { cells } = layout.records;
    for (let at = 0; at < count; at++) {
      if (sentence[at] !== sentence[at - 1]) gaps.beginSentence();
      const first = ending[at] as number;
      for (let index = first; index > 0; index = after[index - 1] as number) {
        complete(cells, ends[index - 1] as number, at, into);
        gaps.carryOn(cells, ends[index - 1] as number, at, words, into);
      }
      // Last: a run cannot carry on what begins at the same word, and what began before it must still be known.
      for (let index = first; index > 0; index = after[index - 1] as number)
        gaps.begin(cells, ends[index - 1] as number, at);
    }
  }
}

/** Patterns of a single run end at word `at`. */
function complete(cells: Int32Array, ends: number, at: number, into: Matches): void {
  const to = ends + HEAD + (cells[ends + WHOLES] as number);
  for (let index = ends + HEAD; index < to; index++) {
    const entry = cells[index] as number;
    into.push(entry >> LENGTH_BITS, at - (entry & LENGTH_MASK) + 1, at);
  }
}
