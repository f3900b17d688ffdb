import { BOUNDARY, EMAIL, EMOJI, HANDLE, LINK, type Words } from '../text/words';

/** What a text is about: the stems of its content words and its numbers. */
export type Topic = ReadonlySet<string>;

const EMPTY_WORDS = new Set(
  (
    'a an the and or but if of to in on at by for with from is are was were be been being am i im ive id ill you your youre youve youd youll ' +
    'we weve wed well our us my me it its this that these those there here he she they them his her hers their what which who whom how when where ' +
    'why do does did done doing has have had having not no nor so as too very can cant cannot could will wont would should shall may might must just ' +
    'also than then up out off over about into only any all some more most get got getting gets please pls thanks thank hi hiya hello hey dear sir ' +
    'madam sorry apologies apologize apologise apology help helping like know let lets see go going goes gone dont didnt doesnt isnt wasnt arent ' +
    'again still now new need needs want wants dm pm via regards one ones thing things way lot much many both each every other another same such own ' +
    'back down even ever never yet really quite able make made makes take took taken come came put say said says tell told think thought look looking ' +
    'looks find give given keep kept right good great best better well sure ok okay yes yeah oh please kindly kind because since while until after ' +
    'before around through between against us everyone anyone someone something anything nothing everything customer customers service support team ' +
    'issue issues problem problems matter query concern experience feel feeling'
  ).split(' '),
);

const numbered = (words: string, valueAt: (place: number) => number): [string, string][] =>
  words.split(' ').map((word, place) => [word, String(valueAt(place))]);
const NUMBERS = new Map([
  ...numbered(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
    (place) => place,
  ),
  ...numbered('thirty forty fifty sixty seventy eighty ninety hundred', (place) => 10 * (place + 3)),
]);
/** As customers write them in haste: "mins", "hrs". */
const IN_FULL = new Map([
  ['min', 'minute'],
  ['hr', 'hour'],
  ['wk', 'week'],
  ['yr', 'year'],
]);
const MULTIPLES = new Map([
  ['once', '1'],
  ['twice', '2'],
  ['thrice', '3'],
  ['first', '1'],
  ['second', '2'],
  ['third', '3'],
  ['fourth', '4'],
  ['fifth', '5'],
]);

/** The topic of a whole text. */
export function topicOf(words: Words): Topic {
  const topic = new Set<string>();
  for (let at = 0; at < words.count; at++) {
    const key = keyAt(words, at);
    if (key !== null) topic.add(key);
  }
  return topic;
}

/** The key of the word at a place; links, handles and pictures have none. */
export function keyAt(words: Words, at: number): string | null {
  const kind = words.kind[at] as number;
  if (kind === BOUNDARY || kind === LINK || kind === EMAIL || kind === EMOJI || kind === HANDLE) return null;
  return keyOf(words.textOf(at));
}

/** The topic of a short text by itself, without the engine's words: a question, a name. */
export const topicOfText = (text: string): Topic =>
  new Set(
    (text.match(/[\p{L}\d][\p{L}\d'’.]*/gu) ?? [])
      .map((word) => keyOf(word.replace(/\.$/, '')))
      .filter((key) => key !== null),
  );

/** The key of one word, or null where it says nothing of a topic. */
function keyOf(word: string): string | null {
  if (/\d/.test(word))
    return (
      word
        .replace(/[^\d.]/g, '')
        .replace(/[.](?:00)?$/, '')
        .replace(/^0+(?=\d)/, '') || null
    );
  const plain = word
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/['’]/g, '');
  const number = NUMBERS.get(plain) ?? MULTIPLES.get(plain);
  if (number !== undefined) return number;
  const full = IN_FULL.get(plain.replace(/s$/, '')) ?? plain;
  return full.length < 3 || EMPTY_WORDS.has(full) ? null : stem(full);
}

/** Takes common endings off, so that "deliveries" meets "delivered". Rough on purpose: both sides go through it. */
function stem(word: string): string {
  const bare = word.replace(/(?:ations?|ings?|ments?|edly|ies|ied|ers?|ed|es|ly|s|y)$/, '');
  const kept = bare.length >= 3 ? bare : word;
  return kept.replace(/(?:at|e|i)$/, '').replace(/([^aeiou])\1$/, '$1') || kept;
}

export const shared = (one: Topic, other: Topic): string[] => [...one].filter((key) => other.has(key));
