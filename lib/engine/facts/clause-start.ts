import { BOUNDARY, CLAUSE_END, type Words } from '../text/words';
import { plain, setOf } from './phrase';

const SUBJECT_BEGINS = setOf('my our the this that your these those her his it they nobody');
const BELONGS_BEFORE = setOf('of in on for with at to by from and or');
/** What ties a noun to the noun before it: "my flight on the 8th", "the zip of the jacket". */
const TIES = setOf('of on in for with at from to');
/** Who stands between a noun and what is told of it: "the replacement you sent is the wrong size". */
const TELLERS = setOf('you i we they');
/** Words that end the clause before, rather than belong to the noun. */
const NO_NOUN = setOf(
  'is was were are be been am has have had do does did will would can could and but or so because bc since as when while if that which who after before until though although then now again still yet today yesterday not no never even also just only please said told says think know see find found',
);
const AUXILIARIES = setOf(
  'is are was were isnt arent wasnt werent do does did dont doesnt didnt has have had hasnt havent hadnt wont will would wouldnt cant couldnt keeps never',
);
/** Nouns by themselves: "one of the mugs". */
const HOW_MANY = setOf('one two three some half most all none both part several many');
const FARTHEST_NOUN = 4;

/** Between a subject and its verb these show that the subject is another's: "some periods I have not been paid". */
const BREAKS = setOf('and as i we you they he she who which however to but if when because so how why what');
/** "The drill I bought" is one noun. */
const GOT = setOf('bought ordered got purchased sent received paid booked delivered sold gave');

/**
 * The word with which a clause begins whose verb stands between words `first` and `last`; null where what a rule matched is only part
 * of one. `hasSubject`: the match begins at some subject; else at what somebody did.
 */
export function startOfClause(words: Words, first: number, last: number, hasSubject: boolean): number | null {
  const from = hasSubject ? startOfSubject(words, first, last) : withItsNoun(words, first, last);
  if (from === null || isRelative(words, from) || isVerdict(words, from)) return null;
  return hasSubject && isBroken(words, from, last) ? null : from;
}

/** "The driver said it was late" is about "it was late": the last subject that begins before the verb, with what it is tied to. */
function startOfSubject(words: Words, first: number, last: number): number {
  if (plain(words, first) === 'that' && SUBJECT_BEGINS.has(plain(words, first + 1)))
    return startOfSubject(words, first + 1, last);
  for (let at = Math.min(last - 1, first + 5); at > first; at--) {
    if (SUBJECT_BEGINS.has(plain(words, at)) && !BELONGS_BEFORE.has(plain(words, at - 1)) && at < last - 1) return at;
  }
  return TIES.has(plain(words, first - 1)) ? (nounBefore(words, first - 1) ?? first) : first;
}

/** "The replacement | you sent is the wrong size" begins at its noun; "the seat | you gave away" is no clause. */
function withItsNoun(words: Words, first: number, last: number): number | null {
  if (!TELLERS.has(plain(words, first)) || beginsClause(words, first)) return first;
  if (NO_NOUN.has(plain(words, first - 1))) return first;
  const noun = nounBefore(words, first);
  if (noun === null) return first;
  for (let at = first + 2; at <= last; at++) if (AUXILIARIES.has(plain(words, at))) return noun;
  return null;
}

/** Where the noun that stands right before word `at` begins, with its article. */
function nounBefore(words: Words, at: number): number | null {
  for (let index = at - 1; index >= at - FARTHEST_NOUN && index > 0; index--) {
    const word = plain(words, index);
    if (words.kind[index] === BOUNDARY || beginsClause(words, index + 1) || NO_NOUN.has(word)) return null;
    if (index === at - 1 && HOW_MANY.has(word)) return index;
    if (SUBJECT_BEGINS.has(word)) return index < at - 1 ? index : null;
  }
  return null;
}

const beginsClause = (words: Words, index: number): boolean =>
  words.kind[index - 1] === BOUNDARY || ((words.flags[index - 1] as number) & CLAUSE_END) !== 0;

/** "A trip that was cancelled" names a trip. */
const isRelative = (words: Words, first: number): boolean =>
  plain(words, first) === 'that' && words.kind[first - 1] !== BOUNDARY;

/** "This isn't good enough" judges; it does not say what happened. */
const isVerdict = (words: Words, first: number): boolean =>
  ['this', 'that'].includes(plain(words, first)) && AUXILIARIES.has(plain(words, first + 1));

function isBroken(words: Words, from: number, last: number): boolean {
  for (let at = from + 1; at < last && !AUXILIARIES.has(plain(words, at)); at++) {
    const isNoun = GOT.has(plain(words, at + 1)) || GOT.has(plain(words, at + 2)) || plain(words, at - 1) === 'from';
    if (BREAKS.has(plain(words, at)) && !isNoun) return true;
  }
  return false;
}
