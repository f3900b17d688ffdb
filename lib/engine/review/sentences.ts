import { EXCLAMATION, QUESTION } from '../text/vocabulary';
import { BOUNDARY, HANDLE, LINK, type Words } from '../text/words';
import type { Span } from '../types';
import { keyAt, type Topic } from './topic';

export interface Sentence extends Span {
  text: string;
  words: number;
  ends: 'stop' | 'question' | 'exclamation';
  topic: Topic;
}

/** The part of a text that `body` spans, walked once. */
export interface Parts {
  sentences: Sentence[];
  /** By the number that `Words` gives a sentence: its place in `sentences`. */
  numberOf: number[];
  /** Every word in normal form; links, handles, numbers and the ends of sentences under names of their own. */
  words: string[];
  topic: Topic;
}

export function partsOf(words: Words, body: Span): Parts {
  const parts: Parts = { sentences: [], numberOf: [], words: [], topic: new Set() };
  const all = new Set<string>();
  let topic = new Set<string>();
  let first = -1;
  for (let at = 0; at < words.count; at++) {
    const start = words.start[at] as number;
    if (words.kind[at] === BOUNDARY) {
      if (first >= 0) {
        const ends = words.id[at] === QUESTION ? 'question' : words.id[at] === EXCLAMATION ? 'exclamation' : 'stop';
        const span = {
          start: Math.max(words.start[first] as number, body.start),
          end: Math.min(words.end[at] as number, body.end),
        };
        parts.numberOf[words.sentence[first] as number] = parts.sentences.length;
        parts.sentences.push({ ...span, text: words.text.slice(span.start, span.end), words: at - first, ends, topic });
        parts.words.push(ends === 'question' ? '<?>' : ends === 'exclamation' ? '<!>' : '<.>');
      }
      first = -1;
      topic = new Set();
    } else if (start >= body.start && start < body.end) {
      if (first < 0) first = at;
      parts.words.push(plainAt(words, at));
      const key = keyAt(words, at);
      if (key !== null) {
        topic.add(key);
        all.add(key);
      }
    }
  }
  return { ...parts, topic: all };
}

function plainAt(words: Words, at: number): string {
  if (words.kind[at] === LINK) return '<link>';
  if (words.kind[at] === HANDLE) return '<handle>';
  const word = words.textOf(at);
  return /^[^\p{L}]*\d/u.test(word) ? '<number>' : word.toLowerCase().replace(/['’]/g, '');
}
