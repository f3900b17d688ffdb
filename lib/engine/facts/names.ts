import { BOUNDARY, HASHTAG, TITLE_CASE, type Words, WORD } from '../text/words';
import { UNKNOWN } from '../text/vocabulary';
import type { Fact } from '../types';
import type { Cued } from './cues';
import { phrase, plain, setOf } from './phrase';

const SIGN_OFFS = setOf(
  'thanks thank you regards best sincerely faithfully truly yours cheers kind warm many wishes love rgds br thx ever so much in advance advanced',
);
/** Of these, the ones that a name may follow at once. */
const BEFORE_NAME = setOf(
  'thanks you regards best sincerely faithfully truly yours cheers wishes love rgds br thx advance',
);
const NOBODY = setOf('sir sirs madam team all everyone support customer there guys folks');
const TITLES = setOf('mr mrs ms miss dr mx');
const LONGEST_NAME = 3;

/** The name that the customer signs with: the last words of the message, after a sign-off or on a line of their own. */
export function signatureOf(words: Words): Fact[] {
  const last = words.count - 2;
  let from = last;
  while (from > 0 && last - from < LONGEST_NAME && isName(words, from)) from--;
  const first = from + 1;
  if (first > last) return [];
  const afterSignOff = words.kind[from] !== BOUNDARY && BEFORE_NAME.has(plain(words, from));
  const onItsOwn =
    words.kind[from] === BOUNDARY &&
    from > 0 &&
    (words.id[first] === UNKNOWN || TITLES.has(plain(words, first)) || isSignOff(words, from));
  return afterSignOff || onItsOwn ? [phrase('name', words, first, last)] : [];
}

/** People whom the customer names: "I spoke to Maria", "Dear Mr Anand". */
export const staffOf = (words: Words, cued: readonly Cued[]): Fact[] =>
  cued.flatMap(({ last }) => {
    if (!isName(words, last) || words.id[last] !== UNKNOWN || NOBODY.has(plain(words, last))) return [];
    const next = last + 1;
    const end = next < words.count && isName(words, next) && words.id[next] === UNKNOWN ? next : last;
    const first = TITLES.has(plain(words, last - 1)) ? last - 1 : last;
    return [phrase('staff', words, first, end)];
  });

function isName(words: Words, index: number): boolean {
  const isTitle = ((words.flags[index] as number) & TITLE_CASE) !== 0;
  const isTag = ((words.flags[index] as number) & HASHTAG) !== 0;
  return words.kind[index] === WORD && isTitle && !isTag && !SIGN_OFFS.has(plain(words, index));
}

/** Whether the sentence that ends at this boundary is nothing but a sign-off. */
function isSignOff(words: Words, boundary: number): boolean {
  let at = boundary - 1;
  while (at > 0 && words.kind[at] !== BOUNDARY) {
    if (!SIGN_OFFS.has(plain(words, at))) return false;
    at--;
  }
  return boundary - at > 1;
}
