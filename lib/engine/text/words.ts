/** What a word of the text is. */
export const WORD = 0;
export const NUMBER = 1;
export const AMOUNT = 2;
export const HANDLE = 3;
export const LINK = 4;
export const EMAIL = 5;
export const EMOJI = 6;
/** Letters and digits in one word: UA647, AB12CD. */
export const CODE = 7;
/** Between two sentences, and before the first: a place, not a word. */
export const BOUNDARY = 8;

/** How a word stands in the text; bits. */
export const ALL_CAPS = 1;
export const TITLE_CASE = 2;
export const LENGTHENED = 4;
export const MASKED = 8;
export const HASHTAG = 16;
/** A comma, dash, colon or semicolon follows. */
export const CLAUSE_END = 32;
export const QUOTED = 64;
export const NEGATED = 128;
/** After if, unless, would …: not said to be so. */
export const CONDITION = 256;

/**
 * The words of one text, column by column: no object a word, as a reading must cost no more than a count of words.
 * Sentences are marked by boundary entries, the first of them at index 0, the last after the last word.
 */
export class Words {
  text = '';
  count = 0;
  start = new Int32Array(256);
  end = new Int32Array(256);
  /** Number in the vocabulary, 0 where no pattern and no weight knows the word. */
  id = new Int32Array(256);
  kind = new Uint8Array(256);
  flags = new Uint16Array(256);
  /** Number of the sentence, from 0. A boundary counts to the sentence before it. */
  sentence = new Int32Array(256);
  sentences = 0;
  /** Number of exclamation marks in the text, and of the longest run of ! and ?. */
  exclamations = 0;
  questions = 0;
  longestRun = 0;
  /** Capital and small letters in the text, handles and links left out. */
  capitals = 0;
  smalls = 0;
  paragraphs = 0;

  reset(text: string): void {
    this.text = text;
    this.count = 0;
    this.sentences = 0;
    this.exclamations = 0;
    this.questions = 0;
    this.longestRun = 0;
    this.capitals = 0;
    this.smalls = 0;
    this.paragraphs = 1;
  }

  push(start: number, end: number, id: number, kind: number, flags: number): void {
    const at = this.count;
    if (at === this.start.length) this.grow();
    this.start[at] = start;
    this.end[at] = end;
    this.id[at] = id;
    this.kind[at] = kind;
    this.flags[at] = flags;
    this.sentence[at] = this.sentences;
    this.count = at + 1;
  }

  /** The word as it stands in the text. */
  textOf(index: number): string {
    return this.text.slice(this.start[index], this.end[index]);
  }

  private grow(): void {
    const size = this.start.length * 2;
    const longer = <T extends Int32Array | Uint8Array | Uint16Array>(column: T, copy: T): T => {
      copy.set(column);
      return copy;
    };
    this.start = longer(this.start, new Int32Array(size));
    this.end = longer(this.end, new Int32Array(size));
    this.id = longer(this.id, new Int32Array(size));
    this.kind = longer(this.kind, new Uint8Array(size));
    this.flags = longer(this.flags, new Uint16Array(size));
    this.sentence = longer(this.sentence, new Int32Array(size));
  }
}
