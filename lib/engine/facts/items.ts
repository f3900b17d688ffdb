import type { Words } from '../text/words';
import type { Fact } from '../types';
import type { Cued } from './cues';
import { overlaps, phrase, plain, setOf } from './phrase';

const DETERMINERS = setOf('my our the this that your a an these those both her his their');
/** Words that never stand between an article and its noun. */
const NOT_BETWEEN = setOf(
  'is was were are be been am has have had of for to from with in on at by and or but not i you we they he she it me us did do does will would can could last next same other only first wrong right whole worst best single entire any such no',
);
/** After these a thing is where something is, or where it went: "the phone in my bag" is not about a bag. */
const PLACES = setOf(
  'in into on onto at by near from off over under up down through via per behind beside outside inside to towards round around',
);
const OWN = new Set(['my', 'our']);
const MOST = 3;

/** What the message is about, the thing that went wrong first: "my blue kettle", "the router". */
export function itemsOf(words: Words, cued: readonly Cued[], problems: readonly Fact[]): Fact[] {
  if (cued.length === 0) return [];
  const items = cued.flatMap(({ first, last }) => {
    const from = articleBefore(words, first, last);
    if (from === null) return [];
    const item = phrase('item', words, from, last);
    return isPlace(words, from) && !problems.some((problem) => overlaps(item, problem)) ? [] : [item];
  });
  if (items.length < 2) return items;
  // "A card" beside "my account" is only mentioned.
  const definite = items.filter(({ text }) => !/^(?:a|an)\b/i.test(text));
  const named = (definite.length > 0 ? definite : items).map((item) => ({ item, head: headOf(item.text) }));
  const times = new Map<string, number>();
  for (const { head } of named) times.set(head, (times.get(head) ?? 0) + 1);
  const ranked = named
    .map(({ item, head }) => ({ item, head, points: (times.get(head) ?? 0) + pointsOf(item, problems) }))
    .sort((one, other) => other.points - one.points || one.item.start - other.item.start);
  const byHead = new Map<string, Fact>();
  for (const { item, head } of ranked) if (!byHead.has(head)) byHead.set(head, item);
  return [...byHead.values()].slice(0, MOST);
}

/** What went wrong comes first, then what is the customer's own. */
const pointsOf = (item: Fact, problems: readonly Fact[]): number =>
  (problems.some((problem) => overlaps(item, problem)) ? 4 : 0) + (/^(?:my|our)\b/i.test(item.text) ? 1 : 0);

/** The article that belongs to the noun, or null where other words than adjectives stand between them. */
function articleBefore(words: Words, first: number, last: number): number | null {
  if (/[("“,;]/.test(words.text.slice(words.start[first], words.start[last]))) return null;
  let from = first;
  for (let at = last - 1; at > first; at--) {
    const word = plain(words, at);
    if (DETERMINERS.has(word)) {
      from = at;
      break;
    }
    if (NOT_BETWEEN.has(word)) return null;
  }
  return from;
}

/** "Out of the window" is a place, "half of my order" is not; nor is what is theirs in "the zip on my jacket", "what happened to my case". */
const isPlace = (words: Words, from: number): boolean => {
  const before = plain(words, from - 1);
  if (before === 'of') return plain(words, from - 2) === 'out';
  return PLACES.has(before) && !((before === 'on' || before === 'to') && OWN.has(plain(words, from)));
};

const headOf = (text: string): string => text.toLowerCase().split(/\s+/).at(-1)?.replace(/s$/, '') ?? '';
