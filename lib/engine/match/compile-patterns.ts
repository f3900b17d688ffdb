import type { Pieces } from '../pieces';
import { buildVocabulary, EXCLAMATION, QUESTION, type Vocabulary } from '../text/vocabulary';
import { Alphabet, BUILT_IN_CLASSES, BUILT_IN_WORDS, builtInClass } from './alphabet';
import { LONGEST_RUN, measure, Network, type Node } from './network';
import { type Element, type Pattern, parsePattern, type PatternTrouble, type Sequence } from './pattern';
import { makingTables, type MatchTables } from './tables';
import type { CompiledPattern } from './uses';

/** A pattern that could not be compiled: `lib/packs` says where, before it comes here. */
export interface PatternRefusal extends PatternTrouble {
  pattern: string;
}

export interface CompiledPatterns {
  vocabulary: Vocabulary;
  tables: MatchTables;
  refusals: readonly PatternRefusal[];
}

/** How many patterns, or entries of word classes, are worked on between two pauses. */
const PIECE = 32;

/**
 * All patterns in one automaton. Pattern numbers are their places in `sources`; a refused pattern keeps its number and
 * matches nothing. `classes` maps a class to its words and short phrases; `words` are further words to know.
 */
export function* compilingPatterns(
  sources: readonly string[],
  classes: ReadonlyMap<string, readonly string[]>,
  words: Iterable<string>,
): Pieces<CompiledPatterns> {
  const refusals: PatternRefusal[] = [];
  const read = (source: string): Pattern | null => {
    const parsed = parsePattern(source);
    if (parsed.ok) return parsed.value;
    refusals.push({ pattern: source, ...parsed.trouble });
    return null;
  };
  const patterns = yield* each(sources, read);
  const members = new Map<string, Sequence[]>();
  for (const [name, entries] of classes)
    members.set(name, (yield* each(entries, (entry) => read(entry)?.runs ?? [])).flat());

  const spelt = new Set<string>([...BUILT_IN_WORDS, ...words]);
  const gather = (sequence: Sequence): void => {
    for (const element of sequence) {
      if (element.kind === 'word') spelt.add(element.word);
      else if (element.kind === 'choice') element.branches.forEach(gather);
    }
  };
  yield* each(patterns, (pattern) => pattern?.runs.forEach(gather));
  for (const sequences of members.values()) yield* each(sequences, gather);

  const vocabulary = buildVocabulary(spelt);
  yield;
  const alphabet = new Alphabet(vocabulary);
  const nodes = new NodeBuilder(alphabet, members);
  const network = new Network();
  const runNumbers = new Map<string, number>();
  const empty: CompiledPattern = { runs: [], gaps: [] };

  const compiled = yield* each(patterns, (pattern, index): CompiledPattern => {
    if (pattern === null) return empty;
    try {
      const numbers = pattern.runs.map((sequence) => {
        const key = JSON.stringify(sequence);
        const known = runNumbers.get(key);
        if (known !== undefined) return known;
        const built = nodes.sequence(sequence);
        const { shortest, longest } = measure(built);
        if (longest > LONGEST_RUN) throw new Refused(`more than ${LONGEST_RUN} words without a gap: split the pattern`);
        if (shortest === 0) throw new Refused('every word is optional: write one that must be there');
        const number = runNumbers.size;
        runNumbers.set(key, number);
        network.add(built, number);
        return number;
      });
      return { runs: numbers, gaps: pattern.gaps };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      refusals.push({ pattern: sources[index] as string, message: error.message, at: 0 });
      return empty;
    }
  });
  const tables = yield* makingTables(network, alphabet, compiled);
  return { vocabulary, tables, refusals };
}

/** `Array.map` with pauses. */
function* each<T, U>(items: readonly T[], work: (item: T, index: number) => U): Pieces<U[]> {
  const made: U[] = [];
  for (let index = 0; index < items.length; index++) {
    made.push(work(items[index] as T, index));
    if (index % PIECE === PIECE - 1) yield;
  }
  return made;
}

class Refused extends Error {}

/**
 * So many alternatives are an edge each. An edge by a word is found by a search, whereas each class that a word is in costs at
 * every place where it stands: common words were in hundreds.
 */
const FEW = 24;

/** Turns the places of a pattern into symbols; a class becomes one symbol for its single words and branches for its phrases. */
class NodeBuilder {
  private readonly built = new Map<string, Node>();
  private readonly underWay = new Set<string>();

  constructor(
    private readonly alphabet: Alphabet,
    private readonly members: ReadonlyMap<string, readonly Sequence[]>,
  ) {}

  sequence(elements: Sequence): Node[] {
    return elements.map((element) => this.node(element));
  }

  private node(element: Element): Node {
    const { alphabet } = this;
    switch (element.kind) {
      case 'word':
        return { symbol: alphabet.vocabulary.idOf(element.word) };
      case 'edge':
        return { symbol: element.edge === '$?' ? QUESTION : element.edge === '$!' ? EXCLAMATION : alphabet.edge };
      case 'class':
        return this.classNode(element.name);
      case 'choice':
        return this.choice(
          element.branches.map((branch) => this.sequence(branch)),
          element.optional,
        );
    }
  }

  /** Many alternatives of one word each are a class without a name: one edge in the network, not one for each. */
  private choice(branches: readonly Node[][], optional: boolean): Node {
    const { alphabet } = this;
    const words = new Set<number>();
    const others: Node[][] = [];
    for (const branch of branches) {
      const [node] = branch;
      if (branch.length === 1 && node !== undefined && 'symbol' in node && node.symbol < alphabet.any)
        words.add(node.symbol);
      else others.push(branch);
    }
    const members = [...words].sort((a, b) => a - b);
    if (members.length > FEW) others.unshift([{ symbol: alphabet.classSymbol(`:${members.join()}`, members) }]);
    else others.unshift(...members.map((symbol) => [{ symbol }]));
    const [only] = others;
    return others.length === 1 && only?.length === 1 && !optional ? (only[0] as Node) : { branches: others, optional };
  }

  private classNode(name: string): Node {
    const { alphabet } = this;
    if (name === 'any') return { symbol: alphabet.any };
    if (name === 'caps') return { symbol: alphabet.caps };
    const known = this.built.get(name);
    if (known !== undefined) return known;
    const builtIn = builtInClass(name, alphabet.vocabulary);
    const entries = this.members.get(name);
    if (builtIn === null && entries === undefined) {
      const names = [...this.members.keys(), ...BUILT_IN_CLASSES].sort().join(', ');
      throw new Refused(`there is no word class @${name}: add it, or use one of ${names}`);
    }
    if (this.underWay.has(name)) throw new Refused(`@${name} names itself: take it out of its own words`);
    this.underWay.add(name);
    const singles: string[] = [...(builtIn ?? [])];
    const branches: Node[][] = [];
    for (const entry of entries ?? []) {
      const words = spellings(entry);
      if (words !== null) singles.push(...words);
      else branches.push(this.sequence(entry));
    }
    this.underWay.delete(name);
    const symbol = alphabet.classSymbol(
      name,
      singles.map((word) => alphabet.vocabulary.idOf(word)),
    );
    const node: Node = branches.length === 0 ? { symbol } : { branches: [[{ symbol }], ...branches], optional: false };
    this.built.set(name, node);
    return node;
  }
}

/** The spellings of an entry that is one word (with its inflections), else null. */
function spellings(entry: Sequence): string[] | null {
  const [element] = entry;
  if (entry.length !== 1 || element === undefined) return null;
  if (element.kind === 'word') return [element.word];
  if (element.kind !== 'choice' || element.optional) return null;
  const words: string[] = [];
  for (const branch of element.branches) {
    const branchWords = spellings(branch);
    if (branchWords === null) return null;
    words.push(...branchWords);
  }
  return words;
}
