import type { Engine } from '../compile';
import type { Matches } from '../match/matches';
import type { Scan } from '../scan';
import { FORMS, formsOf } from './forms';
import { partsOf } from './parts';

/** What a text shows to the weights, in scratch that the next text overwrites. */
export class Shown {
  /** Rules that count and learned word groups, one entry a match: feature, part of the message, first and last word. */
  count = 0;
  feature = new Int32Array(256);
  part = new Int32Array(256);
  first = new Int32Array(256);
  last = new Int32Array(256);
  parts = 0;
  /** Features of form, of the message as a whole. */
  formCount = 0;
  readonly forms = new Int32Array(FORMS.length);
  private partOf = new Int32Array(64);

  /** Gathers what a scan shows. */
  gather(engine: Engine, { words, chosen }: Scan): this {
    if (words.sentences >= this.partOf.length) this.partOf = new Int32Array(words.sentences * 2);
    this.count = 0;
    this.parts = partsOf(words, this.partOf);
    this.add(chosen.rules, words.sentence);
    this.add(chosen.learned, words.sentence);
    this.formCount = formsOf(words, engine.persons, this.forms);
    for (let index = 0; index < this.formCount; index++)
      this.forms[index] = (this.forms[index] as number) + engine.weigher.firstForm;
    return this;
  }

  private add({ count, pattern, first, last }: Matches, sentence: Int32Array): void {
    if (this.count + count > this.feature.length) this.grow(this.count + count);
    for (let index = 0; index < count; index++) {
      const at = this.count++;
      const begin = first[index] as number;
      this.feature[at] = pattern[index] as number;
      this.part[at] = this.partOf[sentence[begin] as number] as number;
      this.first[at] = begin;
      this.last[at] = last[index] as number;
    }
  }

  private grow(needed: number): void {
    for (const column of ['feature', 'part', 'first', 'last'] as const) {
      const longer = new Int32Array(needed * 2);
      longer.set(this[column]);
      this[column] = longer;
    }
  }
}
