import type { Pieces } from '../pieces';
import type { Alphabet } from './alphabet';
import { type Lists, marksOf, type Numbers } from './lists';
import type { Network } from './network';
import { type CompiledPattern, usesOf } from './uses';

/**
 * All that matching needs, as columns of numbers: made once from the patterns, kept as bytes (`bytes.ts`), read in place.
 * The network's states are numbered as there; a word's letter is its number, a symbol what it can count as.
 */
export interface MatchTables {
  words: number;
  symbols: number;
  any: number;
  caps: number;
  /** By word number: the symbols of the classes that it is in, in order. */
  classesOf: Lists;
  /** By symbol: the states that the root reaches by it. */
  fromRoot: Lists;
  /** By state: the symbols of its edges, the root's left out; */
  edges: Lists;
  /** beside each of them, how far on the state is that it leads to, as that is mostly a little and keeps small. */
  leaps: Numbers;
  /** By state: what ends there, as three kinds of entry, each `number << 5 | depth`: */
  /** patterns of a single run; */
  wholes: Lists;
  /** uses that wait for a run that ends there, as it begins their patterns; */
  firsts: Lists;
  /** runs that carry patterns on, in a count of their own. */
  laters: Lists;
  /**
   * By such a run: its uses, each a place of a pattern that the run has after another one. A use is numbered as it
   * stands here, and kept as three numbers: the widest gap before it; the pattern; the use that then waits, and one, or 0 at the end.
   */
  uses: Lists;
}

/** How many rows of a column are made between two pauses. */
const ROWS = 2048;

/** A list of lists of so many rows. */
function* makingLists(count: number, rowOf: (index: number) => readonly number[]): Pieces<Lists> {
  const counts: number[] = [];
  const items: number[] = [];
  for (let index = 0; index < count; index++) {
    const row = rowOf(index);
    counts.push(row.length);
    for (const item of row) items.push(item);
    if (index % ROWS === ROWS - 1) yield;
  }
  return { counts: Int32Array.from(counts), marks: marksOf(counts), items: Int32Array.from(items) };
}

/** Flattens a network and the patterns over it, a column at a time. `words` is the size of the vocabulary. */
export function* makingTables(
  network: Network,
  alphabet: Alphabet,
  patterns: readonly CompiledPattern[],
): Pieces<MatchTables> {
  const uses = usesOf(patterns);
  yield;

  const { ends, depths } = network;
  const ending = (entries: ReadonlyMap<number, readonly number[]>): Pieces<Lists> =>
    makingLists(ends.length, (state) =>
      (ends[state] as number[])
        .flatMap((run) => entries.get(run) ?? [])
        .map((number) => (number << 5) | (depths[state] as number)),
    );
  const fromRoot: number[][] = Array.from({ length: alphabet.symbols }, () => []);
  const rootEdges = network.edges[0] as number[];
  for (let index = 0; index < rootEdges.length; index += 2)
    (fromRoot[rootEdges[index] as number] as number[]).push(rootEdges[index + 1] as number);
  const counts = {
    words: alphabet.vocabulary.size,
    symbols: alphabet.symbols,
    any: alphabet.any,
    caps: alphabet.caps,
  };
  yield;
  const classesOf = yield* makingLists(counts.words, (id) => alphabet.classesOf(id));
  const half = (odd: 0 | 1, value: (entry: number, state: number) => number): Pieces<Lists> =>
    makingLists(network.edges.length, (state) =>
      state === 0
        ? []
        : (network.edges[state] as number[]).filter((_, at) => at % 2 === odd).map((entry) => value(entry, state)),
    );
  const edges = yield* half(0, (symbol) => symbol);
  const leaps = yield* half(1, (target, state) => target - state);
  return {
    ...counts,
    classesOf,
    fromRoot: yield* makingLists(fromRoot.length, (symbol) => fromRoot[symbol] as number[]),
    edges,
    leaps: leaps.items,
    wholes: yield* ending(uses.wholes),
    firsts: yield* ending(uses.firsts),
    laters: yield* ending(uses.laters),
    uses: yield* makingLists(uses.rows.length, (run) => uses.rows[run] as number[]),
  };
}
