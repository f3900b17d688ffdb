import { normaliseWord } from '../text/normalise';
import { inflect } from './inflect';

/** One place in a pattern. */
export type Element =
  | { kind: 'word'; word: string }
  | { kind: 'class'; name: string }
  | { kind: 'edge'; edge: '^' | '$' | '$?' | '$!' }
  | { kind: 'choice'; branches: Sequence[]; optional: boolean };
export type Sequence = Element[];

/** A pattern: runs of words, with a gap of at most so many words between two of them. */
export interface Pattern {
  runs: Sequence[];
  /** `gaps[i]` lies between `runs[i]` and `runs[i + 1]`. */
  gaps: number[];
}

export interface PatternTrouble {
  /** What is wrong, and what to write instead. */
  message: string;
  /** Index in the pattern's text. */
  at: number;
}

export const WIDEST_GAP = 12;
const MOST_ELEMENTS = 400;

type Token = { text: string; at: number };

/** Splits at spaces and around brackets, bars and parentheses. */
function lex(source: string): Token[] {
  return [...source.matchAll(/[[\]()|]|[^\s[\]()|]+/gu)].map((match) => ({ text: match[0], at: match.index }));
}

class Refusal extends Error {
  constructor(
    message: string,
    readonly at: number,
  ) {
    super(message);
  }
}

/** Reads a pattern; trouble names the place and what to write instead. Linear in the length of the source. */
export function parsePattern(source: string): { ok: true; value: Pattern } | { ok: false; trouble: PatternTrouble } {
  try {
    return { ok: true, value: new Parser(lex(source), source.length).pattern() };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, trouble: { message: error.message, at: error.at } };
    throw error;
  }
}

class Parser {
  private index = 0;
  private elements = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly length: number,
  ) {}

  pattern(): Pattern {
    const runs: Sequence[] = [];
    const gaps: number[] = [];
    let run: Sequence = [];
    while (this.index < this.tokens.length) {
      const token = this.tokens[this.index] as Token;
      if (/^\*\d+$/.test(token.text)) {
        const width = Number(token.text.slice(1));
        if (width < 1 || width > WIDEST_GAP) throw new Refusal(`a gap is *1 to *${WIDEST_GAP}`, token.at);
        this.refuseEmpty(run, 'a gap stands between words: write a word before it', token.at);
        runs.push(run);
        gaps.push(width);
        run = [];
        this.index++;
      } else run.push(this.element(0));
    }
    this.refuseEmpty(
      run,
      gaps.length > 0 ? 'a gap stands between words: write a word after it' : 'the pattern is empty: write a word',
      this.length,
    );
    runs.push(run);
    return { runs, gaps };
  }

  private element(depth: number): Element {
    const token = this.tokens[this.index] as Token;
    if (++this.elements > MOST_ELEMENTS)
      throw new Refusal(`more than ${MOST_ELEMENTS} words in one pattern: use a word class (@name)`, token.at);
    this.index++;
    const { text, at } = token;
    if (text === '[' || text === '(') {
      if (depth === 4) throw new Refusal('brackets are nested too deep: four levels at most', at);
      return { kind: 'choice', optional: text === '(', branches: this.branches(text === '(' ? ')' : ']', at, depth) };
    }
    if (text === ']' || text === ')' || text === '|')
      throw new Refusal(`"${text}" has nothing to close: remove it, or open with [ or (`, at);
    if (text === '^' || text === '$' || text === '$?' || text === '$!') return { kind: 'edge', edge: text };
    if (text.startsWith('@')) {
      if (!/^@[a-z][a-z0-9-]*$/.test(text))
        throw new Refusal(`"${text}" is no class: write @ and small letters, as @insult`, at);
      return { kind: 'class', name: text.slice(1) };
    }
    if (/^\*/.test(text)) throw new Refusal('a gap stands outside brackets, as *3', at);
    return this.word(text, at);
  }

  private branches(close: string, opened: number, depth: number): Sequence[] {
    const branches: Sequence[] = [];
    let branch: Sequence = [];
    for (;;) {
      const token = this.tokens[this.index];
      if (token === undefined) throw new Refusal(`close the bracket with "${close}"`, opened);
      if (token.text === '|' || token.text === close) {
        this.refuseEmpty(
          branch,
          'an alternative is empty: write a word, or make the whole optional with ( )',
          token.at,
        );
        branches.push(branch);
        branch = [];
        this.index++;
        if (token.text === close) return branches;
      } else branch.push(this.element(depth + 1));
    }
  }

  private word(text: string, at: number): Element {
    const spelling = normaliseWord(text.endsWith('~') ? text.slice(0, -1) : text);
    const parts = spelling.split('-').filter((part) => part !== '');
    if (parts.length === 0 || /[~*]/.test(spelling))
      throw new Refusal(`"${text}" is no word: write letters, with ~ at the end for its inflections`, at);
    const last = parts.at(-1) as string;
    const forms = text.endsWith('~') ? inflect(last) : [last];
    const tails: Sequence[] = forms.map((word) => [{ kind: 'word', word }]);
    const tail: Element =
      tails.length === 1
        ? ((tails[0] as Sequence)[0] as Element)
        : { kind: 'choice', optional: false, branches: tails };
    if (parts.length === 1) return tail;
    const heads: Sequence = parts.slice(0, -1).map((word) => ({ kind: 'word', word }));
    return { kind: 'choice', optional: false, branches: [[...heads, tail]] };
  }

  private refuseEmpty(sequence: Sequence, message: string, at: number): void {
    if (sequence.length === 0) throw new Refusal(message, at);
  }
}
