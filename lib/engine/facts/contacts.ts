import type { Words } from '../text/words';
import type { Fact } from '../types';
import type { Cued } from './cues';
import { numberOf } from './number-words';
import { phrase, plain } from './phrase';

/** How often the customer has been in touch, the highest count that they give: "my fourth e-mail" → "4". */
export function contactsOf(words: Words, cued: readonly Cued[]): Fact[] {
  let most: { count: number; fact: Fact } | null = null;
  for (const { first, last } of cued) {
    const count = countIn(words, first, last);
    if (count > 1 && count < 100 && (most === null || count > most.count)) {
      most = { count, fact: phrase('contacts', words, first, last, String(count)) };
    }
  }
  return most === null ? [] : [most.fact];
}

function countIn(words: Words, first: number, last: number): number {
  for (let at = last; at >= first; at--) {
    const word = plain(words, at);
    if (word === 'a' || word === 'an') continue;
    const number = numberOf(word);
    if (number !== null) return number;
  }
  return 0;
}
