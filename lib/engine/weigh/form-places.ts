import { ALL_CAPS, BOUNDARY, EMOJI, LENGTHENED, MASKED, WORD, type Words } from '../text/words';
import type { Span } from '../types';
import { FORMS, type Measure, measureOf } from './forms';

const NOWHERE: Span = { start: 0, end: 0 };

/** How a form is pointed at, where a person would see it in one place; the others are of the message as a whole. */
const PLACES: Partial<Record<Measure, (words: Words, runs: () => readonly Run[]) => Span | undefined>> = {
  capitals: longestShout,
  capitalsRun: longestShout,
  capitalsAll: longestShout,
  lengthened: (words) => firstFlagged(words, LENGTHENED),
  masked: (words) => firstFlagged(words, MASKED),
  exclamations: (_, runs) => runs().find(exclaims),
  marksRun: (_, runs) => runs().find(({ start, end }) => end - start > 1),
  asksAndExclaims: (_, runs) => runs().find((run) => exclaims(run) && run.marks.includes('?')),
  endsExclaiming: (_, runs) => runs().findLast(exclaims),
  emoji: firstEmoji,
};
const BY_FORM = FORMS.map((_, form) => PLACES[measureOf(form)]);

/** Where forms are to be seen in a text. */
export class FormPlaces {
  private runs: readonly Run[] | null = null;
  private readonly runsOnce = (): readonly Run[] => (this.runs ??= runsOf(this.words.text));

  constructor(private readonly words: Words) {}

  /** Where the form with this number is to be seen; an empty span where it is of the whole message. */
  of(form: number): Span {
    return BY_FORM[form]?.(this.words, this.runsOnce) ?? NOWHERE;
  }
}

interface Run extends Span {
  marks: string;
}

/** Runs of exclamation and question marks, in the order of the text. */
const runsOf = (text: string): Run[] =>
  [...text.matchAll(/[!?]+/gu)].map(({ index, 0: marks }) => ({ start: index, end: index + marks.length, marks }));

const exclaims = ({ marks }: Run): boolean => marks.includes('!');

function firstFlagged({ count, flags, start, end }: Words, flag: number): Span {
  for (let at = 1; at < count; at++)
    if (((flags[at] as number) & flag) !== 0) return { start: start[at] as number, end: end[at] as number };
  return NOWHERE;
}

function firstEmoji({ count, kind, start, end }: Words): Span {
  const at = kind.subarray(0, count).indexOf(EMOJI);
  return at < 0 ? NOWHERE : { start: start[at] as number, end: end[at] as number };
}

/** The longest run of words in capitals, in letters. */
function longestShout({ count, kind, flags, start, end }: Words): Span {
  let longest = NOWHERE;
  let from = -1;
  for (let at = 1; at < count; at++) {
    const shouted = kind[at] === WORD && ((flags[at] as number) & ALL_CAPS) !== 0;
    if (!shouted && (kind[at] === WORD || kind[at] === BOUNDARY)) from = -1;
    if (!shouted) continue;
    if (from < 0) from = start[at] as number;
    if ((end[at] as number) - from > longest.end - longest.start) longest = { start: from, end: end[at] as number };
  }
  return longest;
}
