/** One place of a run, as symbols: any of them may stand there. */
export type Node = { symbols: readonly number[] } | { branches: readonly (readonly Node[])[]; optional: boolean };

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
  private readonly known = new Map<string, number>();

  /** Adds a run under a number, by which it is found in `ends`. */
  add(nodes: readonly Node[], run: number): void {
    for (const state of this.extend([0], nodes)) (this.ends[state] as number[]).push(run);
  }

  private extend(from: readonly number[], nodes: readonly Node[]): number[] {
    let states: readonly number[] = from;
    for (const node of nodes) {
      const reached = new Set<number>();
      if ('symbols' in node) {
        for (const group of this.byDepth(states)) for (const symbol of node.symbols) reached.add(this.step(group, symbol));
      } else {
        if (node.optional) for (const state of states) reached.add(state);
        for (const branch of node.branches) for (const state of this.extend(states, branch)) reached.add(state);
      }
      states = [...reached].sort((a, b) => a - b);
    }
    return [...states];
  }

  /** The one state that is reached from exactly these states (of one depth) by this symbol. */
  private step(from: readonly number[], symbol: number): number {
    const key = `${from.join()}:${symbol}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const target = this.edges.length;
    this.known.set(key, target);
    this.edges.push([]);
    this.ends.push([]);
    this.depths.push((this.depths[from[0] as number] as number) + 1);
    for (const state of from) (this.edges[state] as number[]).push(symbol, target);
    return target;
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
    if ('symbols' in node) {
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
