import { ownWordsOf } from './quotes/own-words';

const known = new WeakMap<Element, { raw: string; words: string }>();

/**
 * The writer's own words of a message's body. A body whose raw text is what it was when last read is not worked through
 * again: a long thread is looked at often, and rarely changes. Compared in full, as pages use their elements again.
 */
export function wordsOf(body: Element): string {
  const raw = body.textContent;
  const before = known.get(body);
  if (before?.raw === raw) return before.words;
  const words = ownWordsOf(body);
  known.set(body, { raw, words });
  return words;
}
