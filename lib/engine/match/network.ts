/** One place of a run: a symbol, or alternatives. */
export type Node = { symbol: number } | { branches: readonly (readonly Node[])[]; optional: boolean };

/** Longest run in words. */
export const LONGEST_RUN = 30;

/**
 * All runs of all patterns as one network of states; runs that begin alike share their beginnings. State 0 is the root,
 * where every run begins at every word. A state has one depth: however it is reached, as many words were taken, so that the
 * end of a match tells its start.
 */
export class Network {
  /** Flat pairs symbol, target, by state. */
  readonly edges: number[][] = [[]];
  /** Runs that end in a state. */
  readonly ends: number[][] = [[]];
  /** Words taken when a state is reached. */
  readonly depths: number[] = [0];
  private readonly steps = new Map<string, number>();
  private readonly choices = new Map<string, readonly number[]>();

  /** Adds a run under a number, by which it is found in `ends`. */
  add(nodes: readonly Node[], run: number): void {
    for (const state of this.extend([0], nodes)) (this.ends[state] as number[]).push(run);
  }

  private extend(from: readonly number[], nodes: readonly Node[]): readonly number[] {
    let states = from;
    for (const node of nodes)
      states =
        'symbol' in node
          ? this.byDepth(states).map((group) => this.step(group, node.symbol))
          : this.choose(states, node);
    return states;
  }

  /** The one state that is reached from exactly these states (of one depth) by this symbol. */
  private step(from: readonly number[], symbol: number): number {
    const key = `${from.join()}:${symbol}`;
    const known = this.steps.get(key);
    if (known !== undefined) return known;
    const target = this.grow((this.depths[from[0] as number] as number) + 1);
    this.steps.set(key, target);
    this.join(from, symbol, target);
    return target;
  }

  /** Alternatives meet again after their last word, in one state for each depth: what follows is the same for all. */
  private choose(from: readonly number[], node: Exclude<Node, { symbol: number }>): readonly number[] {
    const key = `${from.join()}:${JSON.stringify(node)}`;
    const known = this.choices.get(key);
    if (known !== undefined) return known;
    const meeting = new Map<number, number>();
    const reached = new Set<number>(node.optional ? from : []);
    for (const branch of node.branches) {
      const last = branch.at(-1) as Node;
      const before = this.extend(from, branch.slice(0, -1));
      if (!('symbol' in last)) {
        for (const state of this.choose(before, last)) reached.add(state);
        continue;
      }
      for (const group of this.byDepth(before)) {
        const depth = (this.depths[group[0] as number] as number) + 1;
        const target = meeting.get(depth) ?? this.grow(depth);
        meeting.set(depth, target);
        reached.add(target);
        this.join(group, last.symbol, target);
      }
    }
    const states = [...reached].sort((a, b) => a - b);
    this.choices.set(key, states);
    return states;
  }

  private grow(depth: number): number {
    this.edges.push([]);
    this.ends.push([]);
    return this.depths.push(depth) - 1;
  }

  private join(from: readonly number[], symbol: number, target: number): void {
    for (const state of from) (this.edges[state] as number[]).push(symbol, target);
  }

  private byDepth(states: readonly number[]): number[][] {
    const groups = new Map<number, number[]>();
    for (const state of states) {
      const depth = this.depths[state] as number;
      const group = groups.get(depth);
      if (group === undefined) groups.set(depth, [state]);
      else group.push(state);
    }
    return [...groups.values()];
  }
}

/** Fewest and most words that nodes can take. */
export function measure(nodes: readonly Node[]): { shortest: number; longest: number } {
  let shortest = 0;
  let longest = 0;
  for (const node of nodes) {
    if ('symbol' in node) {
      shortest++;
      longest++;
      continue;
    }
    const branches = node.branches.map(measure);
    shortest += node.optional ? 0 : Math.min(...branches.map((branch) => branch.shortest));
    longest += Math.max(...branches.map((branch) => branch.longest));
  }
  return { shortest, longest };
}
