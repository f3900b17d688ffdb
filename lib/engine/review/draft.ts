import type { Engine } from '../compile';
import type { Rule } from '../pack';
import { scan } from '../scan';
import type { Span } from '../types';
import { bodyOf } from './body-of';
import { partsOf, type Parts } from './sentences';

/** A rule's words in a draft. */
export interface Match extends Span {
  rule: Rule;
  sentence: number;
}

/** A draft as the review sees it: the agent's own words, without greeting and signature. */
export interface Draft extends Pick<Parts, 'sentences' | 'words' | 'topic'> {
  text: string;
  body: Span;
  matches: readonly Match[];
}

/** Reads a draft with the same words, sentences and rules as a message. */
export function readDraft(engine: Engine, text: string): Draft {
  const body = bodyOf(text);
  const { words, chosen } = scan(engine, text);
  const { numberOf, ...parts } = partsOf(words, body);
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
  return { text, body, matches, ...parts };
}

/** Rules of what customers write match drafts too, and mean nothing there. */
const isOfDrafts = ({ speaksFor }: Rule): boolean =>
  'step' in speaksFor || 'finding' in speaksFor || ('signal' in speaksFor && speaksFor.signal.startsWith('mark:'));
