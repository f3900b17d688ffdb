import { type Lists, type MatchTables, usesOf } from './tables';

/** Where a record says how much it holds of each part, counted from its start; then come the parts themselves. */
const BY_CLASS = 0;
const BY_WORD = 1;
const WHOLES = 2;
const FIRSTS = 3;
const LATERS = 4;
const HEAD = 5;

/** Room for records at first; what common words need. */
const FIRST_ROOM = 1 << 18;

/**
 * The network, walked in one pass over the words. Every run may begin at every word, so where the walk is after a word is
 * what the root reaches by that word, which depends on the word alone and is worked out once, and the few states that carry
 * on from before. What is known of a word stands side by side in one record, as the time goes into fetching memory: the edges
 * that lead on from what the root reaches by it, and what ends there, as `tables.ts` has it. Remembering whole sets of
 * states (a lazy DFA), or steps between neighbouring words, was slower: free text makes too many.
 */
export class Automaton {
  /** Records, one after another. Replaced when it grows: read it anew after each step. */
  records = new Int32Array(FIRST_ROOM);
  /** States that carried on to the last word. */
  carried = new Int32Array(64);
  count = 0;
  private used = 1;
  private spare = new Int32Array(64);
  private last = -1;
  /** By letter, which is a word's number, or that and the number of words where it stands in capitals: its record, or 0. */
  private readonly recordOf: Int32Array;
  /** By state: the step that carried it last, so that none is carried twice. */
  private readonly seen: Int32Array;
  private serial = 0;
  /** By class, in the order of their symbols: the stamp of the letter that last counted as it. Two bytes each stay near the processor. */
  private readonly stamps: Uint16Array;
  private stamped = 0;

  constructor(private readonly tables: MatchTables) {
    this.stamps = new Uint16Array(tables.symbols - tables.words);
    this.seen = new Int32Array(tables.edges.starts.length).fill(-1);
    this.recordOf = new Int32Array(tables.words * 2);
  }

  /** Goes back to where no word was read. */
  restart(): void {
    this.count = 0;
    this.last = -1;
  }

  /** Takes word number `id`; gives the record of what the root reaches by it. `carried` then holds the states that went on. */
  step(id: number, inCaps: boolean): number {
    const letter = inCaps ? id + this.tables.words : id;
    const before = this.count;
    this.count = 0;
    if (this.last >= 0) {
      this.serial = (this.serial + 1) | 0;
      this.carryOn(this.recordAt(this.last), before, letter, id);
      const { carried } = this;
      this.carried = this.spare;
      this.spare = carried;
    }
    this.last = letter;
    return this.recordAt(letter);
  }

  /** Takes what the root reached, and the states that were carried so far, on by `letter` into the spare column. */
  private carryOn(record: number, before: number, letter: number, id: number): void {
    const { records } = this;
    const byWord = record + HEAD + (records[record + BY_CLASS] as number);
    if (before > 0 || byWord > record + HEAD) this.stamp(letter);
    this.takeEdges(records, record + HEAD, byWord, id);
    this.takeEdgesOf(byWord, byWord + (records[record + BY_WORD] as number), id);
    const { starts, items } = this.tables.edges;
    for (let index = 0; index < before; index++) {
      const state = this.carried[index] as number;
      this.takeEdges(items, starts[state] as number, starts[state + 1] as number, id);
    }
  }

  /** Follows those of the edges, pairs of symbol and target, whose class was stamped or whose word is number `id`. */
  private takeEdges(pairs: Int32Array, from: number, to: number, id: number): void {
    const { stamps, stamped } = this;
    const { words } = this.tables;
    for (let pair = from; pair < to; pair += 2) {
      const symbol = pairs[pair] as number;
      if (symbol < words ? symbol === id : stamps[symbol - words] === stamped) this.push(pairs[pair + 1] as number);
    }
  }

  /** Follows those of the edges, in order of their symbols, that are by word number `id` itself. */
  private takeEdgesOf(from: number, to: number, id: number): void {
    const { records: pairs } = this;
    let low = 0;
    let high = (to - from) >> 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((pairs[from + middle * 2] as number) < id) low = middle + 1;
      else high = middle;
    }
    for (let pair = from + low * 2; pair < to && pairs[pair] === id; pair += 2) this.push(pairs[pair + 1] as number);
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

  /** Marks the classes of a letter, so that an edge is tested by one look. A word's symbols stand in order, itself first. */
  private stamp(letter: number): void {
    const { stamps } = this;
    const { words, symbolsOf, caps } = this.tables;
    const { starts, items } = symbolsOf;
    if (++this.stamped === 0x10000) {
      stamps.fill(0);
      this.stamped = 1;
    }
    const id = letter >= words ? letter - words : letter;
    const to = starts[id + 1] as number;
    for (let index = starts[id] as number; index < to; index++) {
      const symbol = (items[index] as number) - words;
      if (symbol >= 0) stamps[symbol] = this.stamped;
    }
    if (letter >= words) stamps[caps - words] = this.stamped;
  }

  /** Where the record stands of what the root reaches by a letter. */
  private recordAt(letter: number): number {
    const known = this.recordOf[letter] as number;
    return known === 0 ? this.record(letter) : known;
  }

  private record(letter: number): number {
    const { words, fromRoot, edges, wholes, firsts, laters } = this.tables;
    const states = this.symbolsOf(letter).flatMap((symbol) => [...row(fromRoot, symbol)]);
    const pairs = states.flatMap((state) => pairsOf(row(edges, state)));
    const byWord = pairs.filter(([symbol]) => symbol < words).sort(([one], [other]) => one - other);
    const ending = (lists: Lists): number[] => [...new Set(states.flatMap((state) => [...row(lists, state)]))];
    const parts = [
      pairs.filter(([symbol]) => symbol >= words).flat(),
      byWord.flat(),
      ending(wholes),
      ending(firsts),
      usesOf(this.tables, ending(laters)),
    ];
    const record = [...parts.map(({ length }) => length), ...parts.flat()];
    if (this.used + record.length > this.records.length) {
      const longer = new Int32Array((this.used + record.length) * 2);
      longer.set(this.records);
      this.records = longer;
    }
    const at = this.used;
    this.records.set(record, at);
    this.used += record.length;
    this.recordOf[letter] = at;
    return at;
  }

  private symbolsOf(letter: number): number[] {
    const { words, symbolsOf, caps } = this.tables;
    const symbols = [...row(symbolsOf, letter % words)];
    return letter >= words ? [...symbols, caps] : symbols;
  }
}

const row = ({ starts, items }: Lists, index: number): Int32Array => items.subarray(starts[index], starts[index + 1]);

const pairsOf = (edges: Int32Array): [symbol: number, target: number][] =>
  Array.from({ length: edges.length / 2 }, (_, index) => [edges[index * 2] as number, edges[index * 2 + 1] as number]);

/** Where what ends by a word begins in its record, and how much of each kind there is, one kind after another. */
export const wholesOf = (records: Int32Array, at: number): number =>
  at + HEAD + (records[at + BY_CLASS] as number) + (records[at + BY_WORD] as number);
export const wholesIn = (records: Int32Array, at: number): number => records[at + WHOLES] as number;
export const firstsIn = (records: Int32Array, at: number): number => records[at + FIRSTS] as number;
export const latersIn = (records: Int32Array, at: number): number => records[at + LATERS] as number;
