import { normaliseWord } from '../text/normalise';
import {
  AMOUNT_WORD,
  CODE_WORD,
  EMAIL_WORD,
  EMOJI_WORD,
  EXCLAMATION,
  FULL_STOP,
  HANDLE_WORD,
  LINK_WORD,
  MASKED_WORD,
  NUMBER_WORD,
  QUESTION,
  type Vocabulary,
} from '../text/vocabulary';

/**
 * What a word of the text can count as in a pattern: itself, each class that it is in, "any word", and "in capitals".
 * A symbol is a number: word numbers first, then the classes, in the order in which they were met.
 */
export class Alphabet {
  readonly any: number;
  readonly caps: number;
  readonly edge: number;
  private readonly classSymbols = new Map<string, number>();
  private readonly memberships = new Map<number, number[]>();
  private next: number;

  constructor(readonly vocabulary: Vocabulary) {
    this.any = vocabulary.size;
    this.caps = vocabulary.size + 1;
    this.edge = vocabulary.size + 2;
    this.next = vocabulary.size + 3;
    for (const boundary of [FULL_STOP, EXCLAMATION, QUESTION]) this.join(boundary, this.edge);
  }

  /** How many symbols there are. */
  get symbols(): number {
    return this.next;
  }

  /** The symbol of a class, named for itself or for its members (alternatives of single words in a pattern). */
  classSymbol(name: string, members: Iterable<number>): number {
    const known = this.classSymbols.get(name);
    if (known !== undefined) return known;
    const symbol = this.next++;
    this.classSymbols.set(name, symbol);
    for (const member of members) this.join(member, symbol);
    return symbol;
  }

  /** The symbols of the classes that word number `id` is in, in order. */
  classesOf(id: number): number[] {
    return (this.memberships.get(id) ?? []).toSorted((a, b) => a - b);
  }

  private join(id: number, symbol: number): void {
    const list = this.memberships.get(id);
    if (list === undefined) this.memberships.set(id, [symbol]);
    else if (!list.includes(symbol)) list.push(symbol);
  }
}

const NUMBER_NAMES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand dozen couple several few'.split(
    ' ',
  );
const PICTOGRAPH = /\p{Extended_Pictographic}/u;

/** Members of the classes that every pack has, by name. `vocabulary` gives the numbers and emoji that patterns spell out. */
export function builtInClass(name: string, vocabulary: Vocabulary): string[] | null {
  const word = (id: number): string => vocabulary.words[id] as string;
  switch (name) {
    case 'number':
      return [
        word(NUMBER_WORD),
        ...NUMBER_NAMES,
        ...vocabulary.words.filter((known) => /^\d/.test(known) && !/[a-z]{3}/.test(known)),
      ];
    case 'amount':
      return [word(AMOUNT_WORD)];
    case 'handle':
      return [word(HANDLE_WORD)];
    case 'link':
      return [word(LINK_WORD)];
    case 'email':
      return [word(EMAIL_WORD)];
    case 'code':
      return [word(CODE_WORD)];
    case 'masked':
      return [word(MASKED_WORD)];
    case 'emoji':
      return [word(EMOJI_WORD), ...vocabulary.words.filter((known) => PICTOGRAPH.test(known))];
    default:
      return null;
  }
}

/** Words that built-in classes spell out, which the vocabulary must therefore know. */
export const BUILT_IN_WORDS: readonly string[] = NUMBER_NAMES.map(normaliseWord);
export const BUILT_IN_CLASSES = [
  'number',
  'amount',
  'handle',
  'link',
  'email',
  'code',
  'masked',
  'emoji',
  'any',
  'caps',
] as const;
