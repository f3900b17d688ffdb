import type { Words } from '../text/words';
import type { Fact } from '../types';
import { endOfClause, withoutDangling } from './clause-end';
import { startOfClause } from './clause-start';
import type { Cued } from './cues';
import { asSaid, phrase } from './phrase';

const MOST = 2;
/** Words of a clause that can still be said back. */
const LONGEST = 16;

/**
 * What went wrong, as short clauses in the customer's words, ready to be said back: "my parcel has not arrived". What stands by itself
 * comes before what needs the sentence before it ("it has not arrived").
 *
 * A rule says with its signal what it knows of the clause: `subject` it begins at a subject; `clause` at what somebody did; `open-` and
 * one of these: its last word does not end a clause; `self` "I" is left out; `none` something is missing ("no hot water").
 */
export function problemsOf(words: Words, cued: readonly Cued[]): Fact[] {
  const problems: Fact[] = [];
  for (const { value, first, last } of cued) {
    const from = startOfClause(words, first, last, value.endsWith('subject'));
    const to = from === null ? null : endOfClause(words, from, last, value.startsWith('open'));
    if (from === null || to === null || to - from >= LONGEST) continue;
    if (problems.some(({ end }) => (words.start[from] as number) < end)) continue;
    const problem = phrase('problem', words, from, to);
    if (!isTornQuotation(problem.text)) problems.push({ ...problem, value: asClause(problem.text, value) });
  }
  return problems.sort((one, other) => Number(needsContext(one)) - Number(needsContext(other))).slice(0, MOST);
}

const isTornQuotation = (text: string): boolean => (text.match(/["“”]/g)?.length ?? 0) % 2 === 1;

const needsContext = ({ value }: Fact): boolean => /^(?:this|that|it)\b/.test(value);

/** As it stands inside a sentence: "No hot water since" → "there is no hot water"; "Can't log in" → "I can't log in". */
function asClause(text: string, kind: string): string {
  const clause = asSaid(text);
  if (kind === 'self') return asMine(withoutCapital(clause));
  const words = clause.replace(/^(?:still|and|but) (?=no )/i, '').split(' ');
  if (kind === 'none') return `there is no ${withoutDangling(words.slice(1)).join(' ')}`;
  return withoutCapital(clause);
}

/** "Waiting for my refund" says that somebody is: "I am waiting for my refund". */
const asMine = (clause: string): string =>
  `I ${clause
    .replace(/^(?:(?:still|just) )?(?:waiting|stuck|stranded|on hold)\b/, 'am $&')
    .replace(/^(?:(?:still|just) )?been\b/, 'have $&')}`;

/** "My parcel", "Can't" and "Nobody" lose their capital; "I", "I've" and "IBAN" keep theirs. */
const withoutCapital = (clause: string): string =>
  clause.replace(/^(?!I\b)\p{Lu}(?=\p{Ll}*(?:['’]\p{Ll}+)?(?: |$))/u, (letter) => letter.toLowerCase());
