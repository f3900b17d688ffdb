/** One place of a run, as symbols. */
export type Node = { symbols: readonly number[] } | { branches: readonly (readonly Node[])[]; optional: boolean };

/**
 * All runs of all patterns as one network of states; runs that begin alike share their beginnings. State 0 is the root,
 * where every run begins at every word. `automaton.ts` walks it.
 */
export class Network {
  /** Flat pairs symbol, target. */
  readonly edges: number[][] = [[]];
  /** Runs that end in a state. */
  readonly ends: number[][] = [[]];
  private readonly shared = new Map<string, number>();
  private readonly single = new Map<number, number>();

  /** Adds a run; gives nothing back: its `run` number is found in `ends`. */
  add(nodes: readonly Node[], run: number): void {
    for (const state of this.extend([0], nodes)) (this.ends[state] as number[]).push(run);
  }

  private extend(from: readonly number[], nodes: readonly Node[]): number[] {
    let states: readonly number[] = from;
    for (const node of nodes) {
      if ('symbols' in node) {
        states = [this.step(states, node.symbols)];
        continue;
      }
      const reached = new Set<number>(node.optional ? states : []);
      for (const branch of node.branches) for (const state of this.extend(states, branch)) reached.add(state);
      states = [...reached].sort((a, b) => a - b);
    }
    return [...states];
  }

  /** The one state that is reached from exactly these states by exactly these symbols. */
  private step(from: readonly number[], symbols: readonly number[]): number {
    if (from.length === 1 && symbols.length === 1) {
      const key = (from[0] as number) * 0x200000 + (symbols[0] as number);
      let target = this.single.get(key);
      if (target === undefined) {
        target = this.grow(from, symbols);
        this.single.set(key, target);
      }
      return target;
    }
    const key = `${from.join()}:${symbols.join()}`;
    let target = this.shared.get(key);
    if (target === undefined) {
      target = this.grow(from, symbols);
      this.shared.set(key, target);
    }
    return target;
  }

  private grow(from: readonly number[], symbols: readonly number[]): number {
    const target = this.edges.length;
    this.edges.push([]);
    this.ends.push([]);
    for (const state of from) for (const symbol of symbols) (this.edges[state] as number[]).push(symbol, target);
    return target;
  }
}
