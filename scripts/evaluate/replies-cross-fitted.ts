import type { Engine } from '../../lib/engine';
import { fitMarks } from '../fit/fit-marks';
import { type LabelledReply, readOwnReplies, readReplies, replyFeatures } from '../fit/reply-rows';
import { reviewReply } from '../audit/reply-line';
import type { ReviewedReply } from './mark-table';

const FIFTHS = 5;

/**
 * Reviews of `dev`, each fifth with weights that were fitted without it, as the shipped weights have seen all of it. What is measured is
 * how replies fare that no fit has seen.
 */
export function crossFitted(engine: Engine, folder: string): ReviewedReply[] {
  const dev = readReplies(folder, 'dev');
  const always = [...readReplies(folder, 'train'), ...readOwnReplies()];
  const features = new Map([...always, ...dev].map((reply) => [reply, replyFeatures(engine, reply)]));
  const rows = new Map<LabelledReply, ReviewedReply>();
  for (let out = 0; out < FIFTHS; out++) {
    const seen = [...always, ...dev.filter((_, row) => row % FIFTHS !== out)];
    const { weights } = fitMarks(
      engine,
      seen,
      seen.map((reply) => features.get(reply) as Set<string>),
    );
    const judge = { ...engine, draftWeights: weights };
    for (const reply of dev.filter((_, row) => row % FIFTHS === out))
      rows.set(reply, { reply, review: reviewReply(judge, reply.message, reply.draft) });
  }
  return dev.map((reply) => rows.get(reply) as ReviewedReply);
}
