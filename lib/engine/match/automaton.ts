import type { Alphabet } from './alphabet';
import type { Network } from './network';

/** States and steps kept at most; beyond that the cache starts again, so that no pack and no text makes it grow without bound. */
const MOST_STATES = 1 << 15;
const MOST_STEPS = 1 << 18;
const NOT_YET = -1;
const NO_ENDS = new Int32Array(0);

/**
 * The network made deterministic while it is used: a state here is a set of the network's states, a step is one look-up.
 * Text is passed over once, whatever the patterns are (the way of RE2: https://swtch.com/~rsc/regexp/regexp3.html).
 *
 * Most words continue nothing. So every state carries a mask of the symbols that can continue it, every word the mask of
 * the symbols that it counts as; where they share no bit, the step is the root's step, one array read.
 */
export class Automaton {
  private readonly letters: number;
  private readonly symbols: (readonly number[] | undefined)[] = [];
  private readonly low: Int32Array;
  private readonly high: Int32Array;
  private readonly rootIndex = new Map<number, number[]>();
  private rootNext: Int32Array;
  private stateLow = new Int32Array(1024);
  private stateHigh = new Int32Array(1024);
  private endFlags = new Uint8Array(1024);
  private sets: number[][] = [];
  private ends: Int32Array[] = [];
  private byKey = new Map<string, number>();
  private steps = new Steps();

  constructor(
    private readonly network: Network,
    private readonly alphabet: Alphabet,
  ) {
    this.letters = alphabet.vocabulary.size;
    this.low = new Int32Array(this.letters * 2);
    this.high = new Int32Array(this.letters * 2);
    this.rootNext = new Int32Array(this.letters * 2);
    const rootEdges = network.edges[0] as number[];
    for (let index = 0; index < rootEdges.length; index += 2) {
      const symbol = rootEdges[index] as number;
      const targets = this.rootIndex.get(symbol);
      if (targets === undefined) this.rootIndex.set(symbol, [rootEdges[index + 1] as number]);
      else targets.push(rootEdges[index + 1] as number);
    }
    this.forget();
  }

  /** The letter of a word: its number, in the upper half of the alphabet where it stands in capitals. */
  letter(id: number, inCaps: boolean): number {
    return inCaps ? id + this.letters : id;
  }

  /** The state after `letter`. State 0 is the start. */
  step(state: number, letter: number): number {
    let root = this.rootNext[letter] as number;
    if (root === NOT_YET) root = this.rootStep(letter);
    if (state === 0) return root;
    if (
      ((this.stateLow[state] as number) & (this.low[letter] as number)) === 0 &&
      ((this.stateHigh[state] as number) & (this.high[letter] as number)) === 0
    ) {
      return root;
    }
    const known = this.steps.get(state, letter);
    return known !== NOT_YET ? known : this.work(state, letter);
  }

  /** Does any run end in a state? One byte, as mostly none does. */
  isEnd(state: number): boolean {
    return this.endFlags[state] === 1;
  }

  /** The runs that end in a state. */
  endsIn(state: number): Int32Array {
    return this.ends[state] as Int32Array;
  }

  private forget(): void {
    this.rootNext.fill(NOT_YET);
    this.sets = [];
    this.ends = [];
    this.byKey = new Map();
    this.steps = new Steps();
    this.stateOf([]);
  }

  private symbolsOf(letter: number): readonly number[] {
    let symbols = this.symbols[letter];
    if (symbols === undefined) {
      symbols = this.alphabet.symbolsOf(letter % this.letters, letter >= this.letters);
      this.symbols[letter] = symbols;
      for (const symbol of symbols) {
        this.low[letter] = (this.low[letter] as number) | lowBit(symbol);
        this.high[letter] = (this.high[letter] as number) | highBit(symbol);
      }
    }
    return symbols;
  }

  private rootStep(letter: number): number {
    const reached: number[] = [];
    for (const symbol of this.symbolsOf(letter)) reached.push(...(this.rootIndex.get(symbol) ?? []));
    const next = this.stateOf(reached);
    this.rootNext[letter] = next;
    return next;
  }

  private work(state: number, letter: number): number {
    const symbols = this.symbolsOf(letter);
    const reached: number[] = [];
    for (const symbol of symbols) reached.push(...(this.rootIndex.get(symbol) ?? []));
    for (const member of this.sets[state] as number[]) {
      const edges = this.network.edges[member] as number[];
      for (let index = 0; index < edges.length; index += 2)
        if (symbols.includes(edges[index] as number)) reached.push(edges[index + 1] as number);
    }
    if (this.sets.length >= MOST_STATES || this.steps.count >= MOST_STEPS) {
      this.forget();
      return this.stateOf(reached);
    }
    const next = this.stateOf(reached);
    this.steps.set(state, letter, next);
    return next;
  }

  private stateOf(members: number[]): number {
    const set = [...new Set(members)].sort((a, b) => a - b);
    const key = set.join();
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    const state = this.sets.length;
    this.byKey.set(key, state);
    this.sets.push(set);
    const ends = [...new Set(set.flatMap((member) => this.network.ends[member] as number[]))];
    this.ends.push(ends.length === 0 ? NO_ENDS : Int32Array.from(ends));
    if (state === this.stateLow.length) {
      this.stateLow = doubled(this.stateLow);
      this.stateHigh = doubled(this.stateHigh);
      const flags = new Uint8Array(this.stateLow.length);
      flags.set(this.endFlags);
      this.endFlags = flags;
    }
    this.endFlags[state] = ends.length > 0 ? 1 : 0;
    let low = 0;
    let high = 0;
    for (const member of set) {
      const edges = this.network.edges[member] as number[];
      for (let index = 0; index < edges.length; index += 2) {
        low |= lowBit(edges[index] as number);
        high |= highBit(edges[index] as number);
      }
    }
    this.stateLow[state] = low;
    this.stateHigh[state] = high;
    return state;
  }
}

const place = (symbol: number): number => Math.imul(symbol, 0x9e3779b1) >>> 26;
const lowBit = (symbol: number): number => (place(symbol) < 32 ? 1 << place(symbol) : 0);
const highBit = (symbol: number): number => (place(symbol) >= 32 ? 1 << (place(symbol) - 32) : 0);

function doubled(column: Int32Array): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(column.length * 2);
  copy.set(column);
  return copy;
}

/** Steps taken before: (state, letter) → state, in open addressing. */
class Steps {
  private capacity = 1 << 12;
  count = 0;
  private states = new Int32Array(this.capacity).fill(NOT_YET);
  private letters = new Int32Array(this.capacity);
  private targets = new Int32Array(this.capacity);

  get(state: number, letter: number): number {
    const mask = this.capacity - 1;
    for (let slot = slotOf(state, letter) & mask; ; slot = (slot + 1) & mask) {
      const at = this.states[slot] as number;
      if (at === NOT_YET) return NOT_YET;
      if (at === state && this.letters[slot] === letter) return this.targets[slot] as number;
    }
  }

  set(state: number, letter: number, target: number): void {
    if (this.count * 2 > this.capacity) this.widen();
    const mask = this.capacity - 1;
    let slot = slotOf(state, letter) & mask;
    while (this.states[slot] !== NOT_YET) slot = (slot + 1) & mask;
    this.states[slot] = state;
    this.letters[slot] = letter;
    this.targets[slot] = target;
    this.count++;
  }

  private widen(): void {
    const { states, letters, targets, capacity } = this;
    this.capacity = capacity * 2;
    this.count = 0;
    this.states = new Int32Array(this.capacity).fill(NOT_YET);
    this.letters = new Int32Array(this.capacity);
    this.targets = new Int32Array(this.capacity);
    for (let slot = 0; slot < capacity; slot++) {
      if (states[slot] !== NOT_YET) this.set(states[slot] as number, letters[slot] as number, targets[slot] as number);
    }
  }
}

const slotOf = (state: number, letter: number): number =>
  (Math.imul(state, 0x85ebca6b) ^ Math.imul(letter, 0xc2b2ae35)) >>> 7;
