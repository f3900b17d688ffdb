import type { Rule } from '../pack';
import type { Mark } from '../types';

const OF_STEP: Readonly<Record<string, Mark>> = {
  apology: 'apology',
  feeling: 'empathy',
  ownership: 'ownership',
  'follow-up': 'ownership',
  'hand-over': 'ownership',
  action: 'next-step',
  time: 'time',
  question: 'question',
};
const OF_KIND: Readonly<Record<string, Mark>> = {
  inflames: 'inflames',
  blames: 'inflames',
  contradicts: 'inflames',
  lectures: 'inflames',
  favour: 'inflames',
  threatens: 'inflames',
  accuses: 'inflames',
  'mirrored-anger': 'inflames',
  'passes-the-buck': 'passes-the-buck',
  excuse: 'excuse',
  policy: 'excuse',
  scripted: 'scripted',
  placeholder: 'placeholder',
};

/** The mark that a rule speaks for, if any. */
export function markOf({ speaksFor }: Rule): Mark | undefined {
  if ('step' in speaksFor) return OF_STEP[speaksFor.step];
  if ('finding' in speaksFor) return OF_KIND[speaksFor.kind];
  return 'signal' in speaksFor && speaksFor.signal.startsWith('mark:')
    ? (speaksFor.signal.slice('mark:'.length) as Mark)
    : undefined;
}
