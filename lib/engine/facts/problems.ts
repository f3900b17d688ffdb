import { BOUNDARY, type Words } from '../text/words';
import type { Fact } from '../types';
import type { Cued } from './cues';
import { asSaid, phrase, plain } from './phrase';

const SUBJECT_BEGINS = new Set('my our the this that your these those her his it they'.split(' '));
const BELONGS_BEFORE = new Set('of in on for with at to by from and or'.split(' '));
const DANGLING = new Set('since for in at all again'.split(' '));

const MOST = 2;
const LONGEST = 16;

/** What went wrong, as a short clause in the customer's words, ready to be said back: "my parcel has not arrived". */
export function problemsOf(words: Words, cued: readonly Cued[]): Fact[] {
  const problems: Fact[] = [];
  for (const { value, first, last } of cued) {
    const from = value === 'subject' ? startOfSubject(words, first, last) : first;
    if (isRelative(words, from)) continue;
    if (last - from >= LONGEST || problems.some(({ end }) => (words.start[from] as number) < end)) continue;
    const problem = phrase('problem', words, from, last);
    problems.push({ ...problem, value: asClause(problem.text) });
    if (problems.length === MOST) break;
  }
  return problems;
}

/** "the driver said it was late" is about "it was late": the last subject that begins before the verb. */
function startOfSubject(words: Words, first: number, last: number): number {
  if (plain(words, first) === 'that' && SUBJECT_BEGINS.has(plain(words, first + 1)))
    return startOfSubject(words, first + 1, last);
  for (let at = Math.min(last - 1, first + 5); at > first; at--) {
    if (SUBJECT_BEGINS.has(plain(words, at)) && !BELONGS_BEFORE.has(plain(words, at - 1)) && at < last - 1) return at;
  }
  return first;
}

/** "a trip that was cancelled": no clause of its own. */
const isRelative = (words: Words, first: number): boolean =>
  plain(words, first) === 'that' && words.kind[first - 1] !== BOUNDARY;

/** As it stands inside a sentence: "No hot water since" → "there is no hot water". */
function asClause(text: string): string {
  const clause = asSaid(text);
  const [head = '', ...tail] = clause.split(' ');
  if (head.toLowerCase() === 'no') {
    while (DANGLING.has(tail.at(-1)?.toLowerCase() ?? '')) tail.pop();
    return `there is no ${tail.join(' ')}`;
  }
  return /^(?:I|I['’].*)$/.test(head) ? clause : [lowered(head), ...tail].join(' ');
}

const lowered = (word: string): string => (/^\p{Lu}\p{Ll}*$/u.test(word) ? word.toLowerCase() : word);
