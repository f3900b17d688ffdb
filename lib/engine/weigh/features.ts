import type { Engine } from '../compile';
import type { Matches } from '../match/matcher';
import type { Scan } from '../scan';
import { formsOf } from './forms';
import { partsOf } from './parts';

/** What a text shows to the weights, in scratch that the next text overwrites. */
export interface Shown {
  /** Rules that count and learned word groups: feature, part of the message, place. One entry a match. */
  count: number;
  feature: Int32Array;
  part: Int32Array;
  first: Int32Array;
  last: Int32Array;
  parts: number;
  /** Features of form, of the message as a whole. */
  forms: readonly number[];
}

const shown = {
  count: 0, feature: new Int32Array(256), part: new Int32Array(256), first: new Int32Array(256), last: new Int32Array(256), parts: 0, forms: [] as readonly number[],
};
const partOf: number[] = [];

export function showFeatures(engine: Engine, { words, chosen }: Scan): Shown {
  const needed = chosen.rules.count + chosen.learned.count;
  if (needed > shown.feature.length) for (const column of ['feature', 'part', 'first', 'last'] as const) shown[column] = new Int32Array(needed * 2);
  shown.count = 0;
  shown.parts = partsOf(words, partOf);
  add(chosen.rules, words.sentence);
  add(chosen.learned, words.sentence);
  const { firstForm } = engine.weigher;
  shown.forms = formsOf(words, engine.persons).map((form) => firstForm + form);
  return shown;
}

function add({ count, pattern, first, last }: Matches, sentence: Int32Array): void {
  for (let index = 0; index < count; index++) {
    const at = shown.count++;
    shown.feature[at] = pattern[index] as number;
    shown.part[at] = partOf[sentence[first[index] as number] as number] as number;
    shown.first[at] = first[index] as number;
    shown.last[at] = last[index] as number;
  }
}
