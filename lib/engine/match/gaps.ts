import type { Words } from '../text/words';
import { HEAD, LATERS, LENGTH_BITS, LENGTH_MASK, FIRSTS, USE_CELLS, WHOLES } from './ends';
import type { Matches } from './matches';
import type { MatchTables } from './tables';

/** Words between two texts in the count of all of them: farther than any pattern reaches, so that none goes on in the next text. */
const APART = 64;
const MOST_WORDS = (2 ** 30) >> LENGTH_BITS;

/**
 * Joins the runs of patterns across their gaps. Nearly every word ends a run that would carry dozens of patterns on, of which hardly
 * one has begun: those that wait are bits, so that a look at a few numbers tells.
 */
export class Gaps {
  /** By use, a bit: whether it began to wait in this sentence. */
  private readonly waiting: Int32Array;
  /**
   * By use: since which word it waits, in a count of all texts so far; and, as the last bits, how many words the pattern's first run
   * took, 0 where the pattern has come farther than that. Of two at one word the longer counts, as it is the greater number.
   */
  private readonly since: Int32Array;
  /** By use that waits for a third run or a later one: where the match began. */
  private readonly starts: Int32Array;
  /** Where this text begins and ends in that count. */
  private base = 0;
  private end = 0;

  constructor(private readonly tables: MatchTables) {
    const uses = tables.uses.items.length / USE_CELLS;
    this.waiting = new Int32Array((uses + 31) >> 5);
    this.since = new Int32Array(uses);
    this.starts = new Int32Array(uses);
  }

  /** A text of so many words begins. */
  beginText(count: number): void {
    if (this.end + count >= MOST_WORDS) {
      this.since.fill(0);
      this.end = 0;
    }
    this.base = this.end + APART;
    this.end = this.base + count;
  }

  /** A sentence begins: no gap reaches over its edge. */
  beginSentence(): void {
    this.waiting.fill(0);
  }

  /** Runs that end at word `at` carry patterns on, or complete them. `ends`: where the record of what ends stands in `cells` (`ends.ts`). */
  carryOn(cells: Int32Array, ends: number, at: number, words: Words, into: Matches): void {
    const { waiting } = this;
    const from = ends + HEAD + (cells[ends + WHOLES] as number);
    const to = from + (cells[ends + LATERS] as number);
    for (let pair = from; pair < to; pair += 2) {
      const head = cells[pair] as number;
      const first = at - (head & LENGTH_MASK) + 1;
      let bits = cells[pair + 1] as number;
      // A run that itself goes over the edge of a sentence carries on what waited before it.
      if (words.sentence[first] === words.sentence[at]) bits &= waiting[head >> LENGTH_BITS] as number;
      for (; bits !== 0; bits &= bits - 1) {
        const use = (head & ~LENGTH_MASK) | (31 - Math.clz32(bits & -bits));
        this.join(use, first, at, words, into);
      }
    }
  }

  /** A use's run stands from word `first` to word `at`. */
  private join(use: number, first: number, at: number, words: Words, into: Matches): void {
    const { items } = this.tables.uses;
    const row = use * USE_CELLS;
    const since = this.since[use] as number;
    const before = (since >> LENGTH_BITS) - this.base;
    // It may wait since too long ago, or since a word of the run itself.
    if (before >= first || first - before > (items[row] as number) + 1) return;
    if (words.sentence[before] !== words.sentence[first]) return;
    const length = since & LENGTH_MASK;
    const start = length === 0 ? (this.starts[use] as number) : before - length + 1;
    const next = items[row + 2] as number;
    if (next === 0) into.push(items[row + 1] as number, start, at);
    else {
      this.wait(next - 1, at, 0);
      this.starts[next - 1] = start;
    }
  }

  /** Runs that begin patterns end at word `at`: from now on those wait for their next. */
  begin(cells: Int32Array, ends: number, at: number): void {
    const from = ends + HEAD + (cells[ends + WHOLES] as number) + (cells[ends + LATERS] as number);
    const to = from + (cells[ends + FIRSTS] as number);
    for (let index = from; index < to; index++) {
      const entry = cells[index] as number;
      this.wait(entry >> LENGTH_BITS, at, entry & LENGTH_MASK);
    }
  }

  private wait(use: number, at: number, length: number): void {
    const { waiting, since } = this;
    const packed = ((this.base + at) << LENGTH_BITS) | length;
    if (packed > (since[use] as number)) since[use] = packed;
    waiting[use >> LENGTH_BITS] = (waiting[use >> LENGTH_BITS] as number) | (1 << use);
  }
}
