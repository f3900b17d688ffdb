import {
  AMOUNT,
  BOUNDARY,
  EMOJI,
  HANDLE,
  LINK,
  ALL_CAPS,
  HASHTAG,
  LENGTHENED,
  MASKED,
  NUMBER,
  QUOTED,
  WORD,
  type Words,
} from '../text/words';
import { EXCLAMATION, QUESTION, type Vocabulary } from '../text/vocabulary';

/**
 * Features of form: how a message is written, whatever its words. Each is there or not; steps of one measure
 * (`exclamations-1`, `-3`) add up. The names are keys of `weights.json` (`form:…`).
 */
export const FORMS = [
  'capitals-1',
  'capitals-2',
  'capitals-4',
  'capitals-run-3',
  'capitals-run-6',
  'capitals-all',
  'lengthened',
  'masked',
  'exclamations-1',
  'exclamations-2',
  'exclamations-3',
  'exclamations-6',
  'marks-run-2',
  'marks-run-3',
  'marks-run-5',
  'questions-1',
  'questions-2',
  'questions-4',
  'ends-asking',
  'ends-exclaiming',
  'asks-and-exclaims',
  'dots',
  'emoji-1',
  'emoji-3',
  'handle',
  'handles-2',
  'hashtag',
  'link',
  'amount',
  'amounts-2',
  'number',
  'numbers-3',
  'quotation',
  'words-4',
  'words-7',
  'words-13',
  'words-26',
  'words-51',
  'words-101',
  'words-201',
  'sentences-1',
  'sentences-4',
  'paragraphs-2',
  'small-letters',
  'title-first',
  'you-1',
  'you-3',
  'you-often',
  'i-1',
  'i-4',
  'i-often',
  'we-1',
  'they-1',
  'they-3',
  'they-often',
  'he-or-she-2',
] as const;
export type Form = (typeof FORMS)[number];

/** Whom a word speaks of. */
const YOU = 1;
const I = 2;
const WE = 3;
const THEY = 4;
const HE_OR_SHE = 5;
const PERSONS: readonly (readonly [number, string])[] = [
  [YOU, 'you your yours youre youve youll youd yourself yourselves u ur yall'],
  [I, 'i me my mine myself im ive ill id'],
  [WE, 'we us our ours were weve'],
  [THEY, 'they them their theirs theyre theyve theyll'],
  [HE_OR_SHE, 'he him his she her hers hes shes'],
];
export const PERSON_WORDS: readonly string[] = PERSONS.flatMap(([, words]) => words.split(' '));

/** The person of each word number. */
export function personsOf(vocabulary: Vocabulary): Uint8Array {
  const persons = new Uint8Array(vocabulary.size);
  for (const [person, words] of PERSONS) for (const word of words.split(' ')) persons[vocabulary.idOf(word)] = person;
  persons[0] = 0;
  return persons;
}

/** Words that a capital says nothing of: USA, PNR, XXXX are shouted by nobody. */
const SHORTEST_SHOUT = 4;

/** Numbers (places in `FORMS`) of the forms that a text has, in ascending order. */
export function formsOf(words: Words, persons: Uint8Array): number[] {
  const { count, kind, flags, id } = words;
  const tally = new Uint16Array(6);
  let shouts = 0;
  let run = 0;
  let longestRun = 0;
  let lengthened = 0;
  let masked = 0;
  let hashtags = 0;
  let quoted = 0;
  const kinds = new Uint16Array(16);
  for (let at = 1; at < count; at++) {
    const what = kind[at] as number;
    kinds[what] = (kinds[what] as number) + 1;
    if (what === BOUNDARY) continue;
    const flag = flags[at] as number;
    if ((flag & LENGTHENED) !== 0) lengthened++;
    if ((flag & MASKED) !== 0) masked++;
    if ((flag & HASHTAG) !== 0) hashtags++;
    if ((flag & QUOTED) !== 0) quoted++;
    if (what !== WORD) continue;
    const person = persons[id[at] as number] as number;
    tally[person] = (tally[person] as number) + 1;
    if ((flag & ALL_CAPS) !== 0) {
      if ((words.end[at] as number) - (words.start[at] as number) >= SHORTEST_SHOUT) shouts++;
      if (++run > longestRun) longestRun = run;
    } else if ((words.end[at] as number) - (words.start[at] as number) > 1) run = 0;
  }
  const of = (what: number): number => kinds[what] as number;
  const total = count - 1 - of(BOUNDARY);
  const person = (who: number): number => tally[who] as number;
  const often = (who: number): boolean => person(who) >= 2 && person(who) * 12 >= total;
  const ending = id[count - 1] as number;
  const { text } = words;

  const has: Record<Form, boolean> = {
    'capitals-1': shouts >= 1,
    'capitals-2': shouts >= 2,
    'capitals-4': shouts >= 4,
    'capitals-run-3': longestRun >= 3,
    'capitals-run-6': longestRun >= 6,
    'capitals-all': words.capitals > words.smalls && words.capitals >= 10,
    lengthened: lengthened > 0,
    masked: masked > 0,
    'exclamations-1': words.exclamations >= 1,
    'exclamations-2': words.exclamations >= 2,
    'exclamations-3': words.exclamations >= 3,
    'exclamations-6': words.exclamations >= 6,
    'marks-run-2': words.longestRun >= 2,
    'marks-run-3': words.longestRun >= 3,
    'marks-run-5': words.longestRun >= 5,
    'questions-1': words.questions >= 1,
    'questions-2': words.questions >= 2,
    'questions-4': words.questions >= 4,
    'ends-asking': ending === QUESTION,
    'ends-exclaiming': ending === EXCLAMATION,
    'asks-and-exclaims': text.includes('?!') || text.includes('!?'),
    dots: text.includes('..') || text.includes('…'),
    'emoji-1': of(EMOJI) >= 1,
    'emoji-3': of(EMOJI) >= 3,
    handle: of(HANDLE) >= 1,
    'handles-2': of(HANDLE) >= 2,
    hashtag: hashtags >= 1,
    link: of(LINK) >= 1,
    amount: of(AMOUNT) >= 1,
    'amounts-2': of(AMOUNT) >= 2,
    number: of(NUMBER) >= 1,
    'numbers-3': of(NUMBER) >= 3,
    quotation: quoted >= 1,
    'words-4': total >= 4,
    'words-7': total >= 7,
    'words-13': total >= 13,
    'words-26': total >= 26,
    'words-51': total >= 51,
    'words-101': total >= 101,
    'words-201': total >= 201,
    'sentences-1': words.sentences === 1,
    'sentences-4': words.sentences >= 4,
    'paragraphs-2': words.paragraphs >= 2,
    'small-letters': words.capitals === 0 && words.smalls > 0,
    'title-first': total > 0 && (words.start[1] as number) >= 0 && /^\s*\p{Lu}/u.test(text),
    'you-1': person(YOU) >= 1,
    'you-3': person(YOU) >= 3,
    'you-often': often(YOU),
    'i-1': person(I) >= 1,
    'i-4': person(I) >= 4,
    'i-often': often(I),
    'we-1': person(WE) >= 1,
    'they-1': person(THEY) >= 1,
    'they-3': person(THEY) >= 3,
    'they-often': often(THEY),
    'he-or-she-2': person(HE_OR_SHE) >= 2,
  };
  const found: number[] = [];
  for (let form = 0; form < FORMS.length; form++) if (has[FORMS[form] as Form]) found.push(form);
  return found;
}
