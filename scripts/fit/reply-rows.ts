import { readdirSync, readFileSync } from 'node:fs';

import type { Engine, Mark } from '../../lib/engine';
import { readDraft } from '../../lib/engine/review/draft';
import { featuresOf } from '../../lib/engine/review/features';
import { topicOf } from '../../lib/engine/review/topic';
import { scan } from '../../lib/engine/scan';
import { readRows } from '../gold';

/** A labelled reply, as the codebook of drafts has it. `set`: `real`, `written` for the gold set, or `own`, of our own writing. */
export interface LabelledReply {
  id: string;
  message: string;
  draft: string;
  marks: Mark[];
  set: 'real' | 'written' | 'own';
}

export const readReplies = (folder: string, part: 'train' | 'dev'): LabelledReply[] =>
  readRows<LabelledReply>(folder, `replies.${part}.jsonl`);

const OWN = new URL('./own-drafts/', import.meta.url);

/** Drafts that we wrote and marked ourselves, to teach the marks that real replies seldom earn. Never measured on. */
export const readOwnReplies = (): LabelledReply[] =>
  readdirSync(OWN)
    .sort()
    .flatMap((file) => readFileSync(new URL(file, OWN), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as LabelledReply);

/** What the marks of a reply are weighed by. */
export function replyFeatures(engine: Engine, { message, draft }: LabelledReply): Set<string> {
  const topic = topicOf(scan(engine, message).words);
  return featuresOf(readDraft(engine, draft), { text: message, topic }, engine.serviceTalk);
}
