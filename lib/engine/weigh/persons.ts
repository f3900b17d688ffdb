import type { Vocabulary } from '../text/vocabulary';

/** Whom a word speaks of; 0 is nobody. */
export const YOU = 1;
export const I = 2;
export const WE = 3;
export const THEY = 4;
export const HE_OR_SHE = 5;
/** How many there are, nobody included. */
export const PERSONS = 6;

const WORDS: readonly (readonly [person: number, words: string])[] = [
  [YOU, 'you your yours youre youve youll youd yourself yourselves u ur yall'],
  [I, 'i me my mine myself im ive ill id'],
  [WE, 'we us our ours were weve'],
  [THEY, 'they them their theirs theyre theyve theyll'],
  [HE_OR_SHE, 'he him his she her hers hes shes'],
];

/** Words that the vocabulary has to know. */
export const PERSON_WORDS: readonly string[] = WORDS.flatMap(([, words]) => words.split(' '));

/** The person of each word number. */
export function personsOf(vocabulary: Vocabulary): Uint8Array {
  const persons = new Uint8Array(vocabulary.size);
  for (const [person, words] of WORDS) for (const word of words.split(' ')) persons[vocabulary.idOf(word)] = person;
  persons[0] = 0;
  return persons;
}
