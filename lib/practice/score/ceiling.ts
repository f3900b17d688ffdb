import { wordGroups } from '../../engine/word-groups';
import type { Exercise } from '../exercise';
import type { Reviewed } from '../reviewed';
import { isListOfWords } from './list-of-words';
import { isAnybodys } from './steps';
import { shareIn } from './worth';

/** A score can be no higher than this, and why. */
export interface Ceiling {
  at: number;
  why: string;
}

interface Look {
  reviewed: Reviewed;
  exercise: Exercise;
}

/** What spoils a reply as a whole, the gravest first. */
const ceilings: readonly (Ceiling & { fits: (look: Look) => boolean })[] = [
  { at: 0, why: 'Nothing is written yet.', fits: ({ reviewed }) => reviewed.sentences.length === 0 },
  {
    at: 10,
    why: 'Most of it is the customer’s own message, copied.',
    fits: ({ reviewed, exercise }) => copies(reviewed.draft, exercise.message),
  },
  {
    at: 15,
    why: 'Most of it is the reply that you were shown. Close it, and write your own.',
    fits: ({ reviewed, exercise }) => copies(reviewed.draft, exercise.shownReply ?? ''),
  },
  {
    at: 15,
    why: 'It reads as a list of words, not as a letter.',
    fits: ({ reviewed }) => isListOfWords(reviewed.draft),
  },
  {
    at: 35,
    why: 'It could go to any customer of any company.',
    fits: ({ reviewed }) => reviewed.review.marks.includes('scripted') && isAnybodys(reviewed),
  },
  {
    at: 45,
    why: 'It could not go out like this: see the remark to stop at.',
    fits: ({ reviewed }) => reviewed.review.findings.some(({ severity }) => severity === 'stop'),
  },
  {
    at: 60,
    why: 'Much of it could go to any customer of any company.',
    fits: ({ reviewed }) => reviewed.review.scripted >= 0.8,
  },
];

const COPIED = 0.5;
const copies = (draft: string, other: string): boolean => shareIn(new Set(wordGroups(other)), draft) >= COPIED;

/** The lowest ceiling that a reply runs into, or null. */
export function ceilingOf(exercise: Exercise, reviewed: Reviewed): Ceiling | null {
  const found = ceilings.find(({ fits }) => fits({ reviewed, exercise }));
  return found ? { at: found.at, why: found.why } : null;
}
