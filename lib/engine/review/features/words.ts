import { topicOfText } from '../topic';
import type { Add } from './add';

/** Single words, their stems, and pairs of neighbours with the ends of sentences between them. */
export function addWords(words: readonly string[], add: Add): void {
  let before = '<.>';
  for (const word of words) {
    if (!word.startsWith('<')) add(`word:${word}`);
    add(`word:${before} ${word}`);
    before = word;
    for (const stem of topicOfText(word)) add(`stem:${stem}`, !/\d/.test(stem));
  }
}
