import type { Finding } from '../../types';
import type { Seen } from '../seen';

const SHOUTED = /(?<![\p{L}\d])(?:(?:I|A|\p{Lu}{2,})[\s,']{1,3}){2,}\p{Lu}{2,}(?![\p{L}\d])/gu;

/** Three or more words in capitals in a row, and more letters than a code would have: the customer hears shouting. */
export const capitals = ({ draft }: Seen): Finding[] =>
  [...draft.text.matchAll(SHOUTED)]
    .filter(([words]) => words.length > 11 && !/\d/.test(words))
    .map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
      rule: 'all-capitals',
      severity: 'caution',
      why: 'Capitals read as shouting.',
      source: 'Practice of online writing',
      strength: 'C',
      rewrite: inSmallLetters(words, index === 0 || /[.!?]\s*$/.test(draft.text.slice(0, index))),
    }));

/** What keeps its capital letter: "I" and the days. */
const NAMES = /\b(?:i|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/g;

function inSmallLetters(words: string, begins: boolean): string {
  const small = words.toLowerCase().replace(NAMES, (name) => name.charAt(0).toUpperCase() + name.slice(1));
  return begins ? small.charAt(0).toUpperCase() + small.slice(1) : small;
}
