import type { Engine } from '../compile';
import type { Rule } from '../pack';
import { scan } from '../scan';
import { EXCLAMATION, QUESTION } from '../text/vocabulary';
import { BOUNDARY, HANDLE, LINK, type Words } from '../text/words';
import type { Span } from '../types';
import { bodyOf } from './body-of';
import { type Topic, topicOf } from './topic';

/** A rule's words in a draft. */
export interface Match extends Span {
  rule: Rule;
  sentence: number;
}

export interface Sentence extends Span {
  text: string;
  words: number;
  ends: 'stop' | 'question' | 'exclamation';
  topic: Topic;
}

/** A draft as the review sees it: the agent's own words, without greeting and signature. */
export interface Draft {
  text: string;
  body: Span;
  sentences: readonly Sentence[];
  matches: readonly Match[];
  /** Every word of the body in normal form; links, handles and the ends of sentences under names of their own. */
  words: readonly string[];
  topic: Topic;
}

/** Reads a draft with the same words, sentences and rules as a message. */
export function readDraft(engine: Engine, text: string): Draft {
  const body = bodyOf(text);
  const { words, chosen } = scan(engine, text);
  const { sentences, numberOf } = sentencesOf(words, body);
  const matches: Match[] = [];
  for (let index = 0; index < chosen.rules.count; index++) {
    const first = chosen.rules.first[index] as number;
    const start = words.start[first] as number;
    const end = words.end[chosen.rules.last[index] as number] as number;
    if (end <= body.start || start >= body.end) continue;
    const rule = engine.rules[chosen.rules.pattern[index] as number] as Rule;
    if (!isOfDrafts(rule)) continue;
    matches.push({ rule, start, end, sentence: numberOf[words.sentence[first] as number] ?? 0 });
  }
  return { text, body, sentences, matches, words: bodyWords(words, body), topic: topicOf(words, body) };
}

/** Rules of what customers write match drafts too, and mean nothing there. */
const isOfDrafts = ({ speaksFor }: Rule): boolean =>
  'step' in speaksFor || 'finding' in speaksFor || ('signal' in speaksFor && speaksFor.signal.startsWith('mark:'));

function sentencesOf(words: Words, body: Span): { sentences: Sentence[]; numberOf: number[] } {
  const sentences: Sentence[] = [];
  const numberOf: number[] = [];
  let first = -1;
  for (let at = 0; at < words.count; at++) {
    if (words.kind[at] !== BOUNDARY) {
      if (first < 0 && (words.end[at] as number) > body.start && (words.start[at] as number) < body.end) first = at;
      continue;
    }
    if (first >= 0) {
      const start = Math.max(words.start[first] as number, body.start);
      const end = Math.min(words.end[at] as number, body.end);
      const ends = words.id[at] === QUESTION ? 'question' : words.id[at] === EXCLAMATION ? 'exclamation' : 'stop';
      numberOf[words.sentence[first] as number] = sentences.length;
      sentences.push({
        start,
        end,
        text: words.text.slice(start, end),
        words: at - first,
        ends,
        topic: topicOf(words, { start, end }),
      });
    }
    first = -1;
  }
  return { sentences, numberOf };
}

function bodyWords(words: Words, body: Span): string[] {
  const list: string[] = [];
  for (let at = 0; at < words.count; at++) {
    const start = words.start[at] as number;
    if (start < body.start || start >= body.end) continue;
    const kind = words.kind[at] as number;
    if (kind === BOUNDARY) list.push(words.id[at] === QUESTION ? '<?>' : words.id[at] === EXCLAMATION ? '<!>' : '<.>');
    else if (kind === LINK) list.push('<link>');
    else if (kind === HANDLE) list.push('<handle>');
    else list.push(plain(words.textOf(at)));
  }
  return list;
}

/** Small letters, apostrophes off; a number is a number. */
const plain = (word: string): string =>
  /^[^\p{L}]*\d/u.test(word) ? '<number>' : word.toLowerCase().replace(/['’]/g, '');
