import type { Words } from '../text/words';
import { BOUNDARY } from '../text/words';
import type { Alphabet } from './alphabet';
import type { Node } from './network';

/** Longest run in words: a mask of lengths fits in one number. */
export const LONGEST_RUN = 30;

/** A run, ready for the network, and for finding where a match of it began. */
export interface Run {
  nodes: readonly Node[];
  shortest: number;
  longest: number;
}

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

/** Index of the first word of the longest match of `run` that ends with word `end`. The automaton says that there is one. */
export function startOf(run: Run, end: number, words: Words, alphabet: Alphabet): number {
  if (run.shortest === run.longest) return end - run.shortest + 1;
  const lengths = lengthsBefore(run.nodes, 1, end, words, alphabet);
  return end - (31 - Math.clz32(lengths)) + 1;
}

/** `lengths` is a set of numbers of words (as bits) already taken back from `end`; the same with `nodes` taken too. */
function lengthsBefore(nodes: readonly Node[], lengths: number, end: number, words: Words, alphabet: Alphabet): number {
  let set = lengths;
  for (let index = nodes.length - 1; index >= 0 && set !== 0; index--) {
    const node = nodes[index] as Node;
    let next = 0;
    if ('symbols' in node) {
      for (let length = 0; length <= LONGEST_RUN; length++) {
        if ((set & (1 << length)) !== 0 && end - length >= 0 && counts(node.symbols, end - length, words, alphabet))
          next |= 1 << (length + 1);
      }
    } else {
      if (node.optional) next = set;
      for (const branch of node.branches) next |= lengthsBefore(branch, set, end, words, alphabet);
    }
    set = next;
  }
  return set;
}

function counts(symbols: readonly number[], at: number, words: Words, alphabet: Alphabet): boolean {
  const inCaps = ((words.flags[at] as number) & 1) !== 0 && words.kind[at] !== BOUNDARY;
  return alphabet.symbolsOf(words.id[at] as number, inCaps).some((symbol) => symbols.includes(symbol));
}
