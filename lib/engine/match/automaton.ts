import type { Lists, MatchTables } from './tables';

/** States and steps kept at most; beyond that the cache starts again, so that no pack and no text makes it grow without bound. */
const MOST_STATES = 1 << 15;
const MOST_STEPS = 1 << 18;
const NOT_YET = -1;
const NOTHING = new Int32Array(0);

/** What ends in a state, as `number << 5 | words taken`. See `MatchTables`. */
export interface Ends {
  wholes: Int32Array;
  firsts: Int32Array;
  laters: Int32Array;
}
const NO_ENDS: Ends = { wholes: NOTHING, firsts: NOTHING, laters: NOTHING };

/**
 * The network made deterministic while it is used: a state here is a set of the network's states, a step is one look-up, and
 * text is passed over once, whatever the patterns are (the way of RE2: https://swtch.com/~rsc/regexp/regexp3.html).
 *
 * Every run may begin at every word, so each set is what the root reaches by the last word, which depends on that word
 * alone, and a few states that carried on from before it. A step that was not taken yet therefore looks only for those.
 */
export class Automaton {
  private readonly stamps: Int32Array;
  private stamped = NOT_YET;
  private rootNext: Int32Array;
  private sets: Int32Array[] = [];
  private ends: Ends[] = [];
  private ending = new Uint8Array(1024);
  private byKey = new Map<string, number>();
  private steps = new Steps();

  constructor(private readonly tables: MatchTables) {
    this.stamps = new Int32Array(tables.symbols).fill(NOT_YET);
    this.rootNext = new Int32Array(tables.words * 2);
    this.forget();
  }

  /** The letter of a word: its number, in the upper half of the alphabet where it stands in capitals. */
  letter(id: number, inCaps: boolean): number {
    return inCaps ? id + this.tables.words : id;
  }

  /** The state after `letter`. State 0 is the start. */
  step(state: number, letter: number): number {
    const known = this.steps.get(state, letter);
    return known !== NOT_YET ? known : this.work(state, letter);
  }

  /** Does anything end in a state? One byte, as often nothing does. */
  isEnd(state: number): boolean {
    return this.ending[state] === 1;
  }

  endsIn(state: number): Ends {
    return this.ends[state] as Ends;
  }

  private forget(): void {
    this.rootNext.fill(NOT_YET);
    this.sets = [];
    this.ends = [];
    this.byKey.clear();
    this.steps = new Steps();
    this.stateOf('', []);
  }

  private work(state: number, letter: number): number {
    if (this.sets.length >= MOST_STATES || this.steps.count >= MOST_STEPS) {
      const set = this.sets[state] as Int32Array;
      this.forget();
      return this.after(set, letter);
    }
    const next = this.after(this.sets[state] as Int32Array, letter);
    this.steps.set(state, letter, next);
    return next;
  }

  /** The state that holds what the root reaches by `letter`, and what `set` does. */
  private after(set: Int32Array, letter: number): number {
    const { starts, items } = this.tables.edges;
    this.stamp(letter);
    const carried: number[] = [];
    for (let index = 0; index < set.length; index++) {
      const member = set[index] as number;
      const to = starts[member + 1] as number;
      for (let edge = starts[member] as number; edge < to; edge += 2) {
        if (this.stamps[items[edge] as number] === letter) carried.push(items[edge + 1] as number);
      }
    }
    if (carried.length > 0)
      return this.stateOf(`${letter}:${carried.sort((a, b) => a - b).join()}`, [
        ...new Set([...this.reached(letter), ...carried]),
      ]);
    const root = this.rootNext[letter] as number;
    if (root !== NOT_YET) return root;
    const next = this.stateOf(`${letter}`, this.reached(letter));
    this.rootNext[letter] = next;
    return next;
  }

  /** Marks the symbols of a letter, so that an edge is tested by one look. */
  private stamp(letter: number): void {
    if (this.stamped === letter) return;
    this.stamped = letter;
    for (const symbol of this.symbolsOf(letter)) this.stamps[symbol] = letter;
  }

  private symbolsOf(letter: number): readonly number[] {
    const { words, symbolsOf, caps } = this.tables;
    const symbols = Array.from(row(symbolsOf, letter % words));
    return letter >= words ? [...symbols, caps] : symbols;
  }

  private reached(letter: number): number[] {
    return this.symbolsOf(letter).flatMap((symbol) => Array.from(row(this.tables.fromRoot, symbol)));
  }

  private stateOf(key: string, members: readonly number[]): number {
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    const { edges, wholes, firsts, laters } = this.tables;
    const state = this.sets.length;
    this.byKey.set(key, state);
    // A member that leads nowhere has said what it has to say.
    this.sets.push(Int32Array.from(members.filter((member) => edges.starts[member] !== edges.starts[member + 1])));
    const ends = { wholes: longest(wholes, members), firsts: longest(firsts, members), laters: every(laters, members) };
    const isEnd = ends.wholes.length + ends.firsts.length + ends.laters.length > 0;
    this.ends.push(isEnd ? ends : NO_ENDS);
    if (state === this.ending.length) {
      const wider = new Uint8Array(state * 2);
      wider.set(this.ending);
      this.ending = wider;
    }
    this.ending[state] = isEnd ? 1 : 0;
    return state;
  }
}

const row = ({ starts, items }: Lists, index: number): Int32Array => items.subarray(starts[index], starts[index + 1]);

function every(lists: Lists, members: readonly number[]): Int32Array {
  const entries = members.flatMap((member) => Array.from(row(lists, member)));
  return entries.length === 0 ? NOTHING : Int32Array.from(new Set(entries));
}

/** Of each number, the entry that took most words. */
function longest(lists: Lists, members: readonly number[]): Int32Array {
  const entries = every(lists, members);
  if (entries.length < 2) return entries;
  const best = new Map<number, number>();
  for (const entry of entries) if (entry > (best.get(entry >> 5) ?? -1)) best.set(entry >> 5, entry);
  return Int32Array.from(best.values());
}

/** Steps taken before: (state, letter) → state, in open addressing. */
class Steps {
  private capacity = 1 << 12;
  count = 0;
  private entries = new Int32Array(this.capacity * 3).fill(NOT_YET);

  get(state: number, letter: number): number {
    const { entries } = this;
    const mask = this.capacity - 1;
    for (let slot = slotOf(state, letter) & mask; ; slot = (slot + 1) & mask) {
      const at = entries[slot * 3] as number;
      if (at === NOT_YET) return NOT_YET;
      if (at === state && entries[slot * 3 + 1] === letter) return entries[slot * 3 + 2] as number;
    }
  }

  set(state: number, letter: number, target: number): void {
    if (this.count * 2 > this.capacity) this.widen();
    const mask = this.capacity - 1;
    let slot = slotOf(state, letter) & mask;
    while (this.entries[slot * 3] !== NOT_YET) slot = (slot + 1) & mask;
    this.entries.set([state, letter, target], slot * 3);
    this.count++;
  }

  private widen(): void {
    const { entries, capacity } = this;
    this.capacity = capacity * 2;
    this.count = 0;
    this.entries = new Int32Array(this.capacity * 3).fill(NOT_YET);
    for (let slot = 0; slot < capacity; slot++) {
      const state = entries[slot * 3] as number;
      if (state !== NOT_YET) this.set(state, entries[slot * 3 + 1] as number, entries[slot * 3 + 2] as number);
    }
  }
}

const slotOf = (state: number, letter: number): number =>
  (Math.imul(state, 0x85ebca6b) ^ Math.imul(letter, 0xc2b2ae35)) >>> 7;
