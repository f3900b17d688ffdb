import { BOUNDARY, CLAUSE_END, EMOJI, HANDLE, LINK, NUMBER, type Words } from '../text/words';
import { plain, setOf } from './phrase';

/** So many words at most are taken in after what a rule knows, to where the clause ends. */
const REST = 8;
/** What begins the next thought. */
const NEXT_THOUGHT = setOf(
  'and but or so because since when while if which who whom that after before until as though although then please pls plz thanks thank i im ive we weve you youve they he she it its this there what why how where despite even by bc coz cos cuz tho plus only except instead especially wtf lol',
);
/** What may also be the object of a verb. */
const OBJECTS = setOf('it this that you her');
const HOW_LONG = setOf(
  'last past days weeks months hours years ages half a several two three four five six seven eight nine ten',
);
/** A clause that is too long is cut before one of these. */
const PREPOSITIONS = setOf('without with to in on at for from of about by after before within during because');
/** No clause ends with one of these. */
const DANGLING = setOf('since for to of from with by at just the a an my your our and');
/** "You sent me" breaks off. */
const LACKS_OBJECT =
  /^(?:sent|gave|told|put|made|kept|took|left|keep|getting|let) (?:me|us)$|(?:keeps|keep) (?:showing|getting|telling|giving)$|(?:been|is|was) able$/i;

/**
 * The last word of a clause from word `from` on, of which a rule knows the words up to `last`: "the invoice has the wrong | company name
 * on it". Where the clause goes on for long it is cut; null where it then breaks off. `isOpen`: what the rule knows does not stand alone.
 */
export function endOfClause(words: Words, from: number, last: number, isOpen: boolean): number | null {
  let to = DANGLING.has(plain(words, last)) ? last - 1 : last;
  while (to + 1 < words.count && !endsClause(words, to) && !isOutside(words, to + 1) && !opensBracket(words, to + 1)) {
    if (beginsThought(words, to + 1) || isHowLong(words, to + 1)) break;
    to++;
    if (to - last > REST) return cutShort(words, last, to) ?? (isOpen ? null : last);
  }
  for (let at = from + 1; at <= to; at++) if (opensBracket(words, at)) to = at - 1;
  while (to > last - 1 && DANGLING.has(plain(words, to))) to--;
  const lastTwo = words.text.slice(words.start[Math.max(0, to - 1)], words.end[to]);
  return LACKS_OBJECT.test(lastTwo) ? null : to;
}

/** "… sold my details | to a third party without my permission or knowledge": before the last preposition that leaves an object. */
function cutShort(words: Words, last: number, to: number): number | null {
  for (let at = to; at > last + 2; at--) if (PREPOSITIONS.has(plain(words, at))) return at - 1;
  return null;
}

/** "It" and "this" begin one where a verb follows: "… won't open it | when I click", but "… is late | it was to come at two". */
function beginsThought(words: Words, index: number): boolean {
  if (!NEXT_THOUGHT.has(plain(words, index))) return false;
  const next = plain(words, index + 1);
  const isObject =
    OBJECTS.has(plain(words, index)) &&
    (words.kind[index + 1] === BOUNDARY || endsClause(words, index) || NEXT_THOUGHT.has(next));
  return !isObject;
}

/** "… for three days" is a fact of its own. */
function isHowLong(words: Words, index: number): boolean {
  const next = plain(words, index + 1) === 'the' ? index + 2 : index + 1;
  const mayBe = ['for', 'from', 'over'].includes(plain(words, index));
  return mayBe && (words.kind[next] === NUMBER || HOW_LONG.has(plain(words, next)));
}

const endsClause = (words: Words, index: number): boolean => ((words.flags[index] as number) & CLAUSE_END) !== 0;

const opensBracket = (words: Words, index: number): boolean =>
  '([{'.includes(words.text[(words.start[index] as number) - 1] ?? ' ');

const isOutside = (words: Words, index: number): boolean =>
  [BOUNDARY, EMOJI, HANDLE, LINK].includes(words.kind[index] as number);

/** The words without those that cannot end a clause: "no hot water since" → "no hot water". */
export function withoutDangling(clause: readonly string[]): readonly string[] {
  const end = clause.findLastIndex((word) => !DANGLING.has(word.toLowerCase()));
  return clause.slice(0, end + 1);
}
