import { EXCLAMATION, QUESTION } from '../text/vocabulary';
import {
  ALL_CAPS,
  AMOUNT,
  BOUNDARY,
  EMOJI,
  HANDLE,
  HASHTAG,
  LENGTHENED,
  LINK,
  MASKED,
  NUMBER,
  QUOTED,
  WORD,
  type Words,
} from '../text/words';
import { HE_OR_SHE, I, PERSONS, THEY, WE, YOU } from './persons';

/**
 * How a message is written, whatever its words. From which values on a measure is a feature: a message with five exclamation marks
 * has the features for one, two and three.
 */
const STEPS = {
  capitals: [1, 2, 4],
  capitalsRun: [3, 6],
  capitalsAll: [1],
  lengthened: [1],
  masked: [1],
  exclamations: [1, 2, 3, 6],
  marksRun: [2, 3, 5],
  questions: [1, 2, 4],
  endsAsking: [1],
  endsExclaiming: [1],
  asksAndExclaims: [1],
  dots: [1],
  emoji: [1, 3],
  handles: [1, 2],
  hashtags: [1],
  links: [1],
  amounts: [1, 2],
  numbers: [1, 3],
  quoted: [1],
  words: [4, 7, 13, 26, 51, 101, 201],
  sentences: [2, 4],
  smallLetters: [1],
  you: [1, 3],
  i: [1, 4],
  we: [1],
  they: [1, 3],
  heOrShe: [2],
} as const;
export type Measure = keyof typeof STEPS;

const MEASURES = Object.entries(STEPS) as unknown as readonly (readonly [Measure, readonly number[]])[];
const TABLE = (Object.keys(STEPS) as Measure[]).flatMap((measure) =>
  STEPS[measure].map((least) => ({ measure, least })),
);
/** Names of the features of form, as in `weights.json` (`form:exclamations-3`). */
export const FORMS: readonly string[] = TABLE.map(
  ({ measure, least }) => `${measure.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}-${least}`,
);

/** What the form with this number measures. */
export const measureOf = (form: number): Measure => (TABLE[form] as (typeof TABLE)[number]).measure;

/** Words too short to be shouted: USA, PNR, ASAP. */
const SHORTEST_SHOUT = 4;
const kinds = new Int32Array(16);
const persons = new Int32Array(PERSONS);

/** Writes the numbers (places in `FORMS`) of the forms that a text has into `into`, and returns how many there are. `personOf`: by word number. */
export function formsOf(words: Words, personOf: Uint8Array, into: Int32Array): number {
  const measures = measure(words, personOf);
  let count = 0;
  let form = 0;
  for (const [name, steps] of MEASURES) {
    const value = measures[name];
    // Most are 0, and steps go up from 1.
    if (value > 0)
      for (let step = 0; step < steps.length && value >= (steps[step] as number); step++) into[count++] = form + step;
    form += steps.length;
  }
  return count;
}

function measure(words: Words, personOf: Uint8Array): Record<Measure, number> {
  const { count, kind, flags, id, start, end, text } = words;
  kinds.fill(0);
  persons.fill(0);
  let capitals = 0;
  let run = 0;
  let capitalsRun = 0;
  let all = 0;
  for (let at = 1; at < count; at++) {
    const what = kind[at] as number;
    kinds[what] = (kinds[what] as number) + 1;
    if (what === BOUNDARY) continue;
    const flag = flags[at] as number;
    all |= flag;
    if (what !== WORD) continue;
    const person = personOf[id[at] as number] as number;
    persons[person] = (persons[person] as number) + 1;
    const length = (end[at] as number) - (start[at] as number);
    if ((flag & ALL_CAPS) !== 0) {
      if (length >= SHORTEST_SHOUT) capitals++;
      if (++run > capitalsRun) capitalsRun = run;
    } else if (length > 1) run = 0;
  }
  const of = (what: number): number => kinds[what] as number;
  const who = (person: number): number => persons[person] as number;
  const total = count - 1 - of(BOUNDARY);
  const has = (flag: number): number => ((all & flag) !== 0 ? 1 : 0);
  const ending = id[count - 1] as number;
  return {
    capitals,
    capitalsRun,
    capitalsAll: words.capitals > words.smalls && words.capitals >= 10 ? 1 : 0,
    lengthened: has(LENGTHENED),
    masked: has(MASKED),
    exclamations: words.exclamations,
    marksRun: words.longestRun,
    questions: words.questions,
    endsAsking: ending === QUESTION ? 1 : 0,
    endsExclaiming: ending === EXCLAMATION ? 1 : 0,
    asksAndExclaims: text.includes('?!') || text.includes('!?') ? 1 : 0,
    dots: text.includes('..') || text.includes('…') ? 1 : 0,
    emoji: of(EMOJI),
    handles: of(HANDLE),
    hashtags: has(HASHTAG),
    links: of(LINK),
    amounts: of(AMOUNT),
    numbers: of(NUMBER),
    quoted: has(QUOTED),
    words: total,
    sentences: words.sentences,
    smallLetters: words.capitals === 0 && words.smalls > 0 ? 1 : 0,
    you: who(YOU),
    i: who(I),
    we: who(WE),
    they: who(THEY),
    heOrShe: who(HE_OR_SHE),
  };
}
