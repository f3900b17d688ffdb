import { compile, marks } from '../lib/engine';
import { asPack } from '../lib/packs/schema';
import { readCorePack, readDraftWeights, readWeights } from './core-pack';
import { findingLines } from './evaluate/finding-table';
import { markLines } from './evaluate/mark-table';
import { replyMistakes } from './evaluate/reply-mistakes';
import { reviewReply } from './audit/reply-line';
import { readReplies } from './fit/reply-rows';

/** How reviews of drafts compare with labelled replies (`npm run evaluate -- --replies`). */
export function evaluateReplies(folder: string, mistakes: number): void {
  const { engine } = compile([asPack(readCorePack())], readWeights(), readDraftWeights());
  const replies = readReplies(folder, 'dev');
  const started = performance.now();
  const reviews = replies.map(({ message, draft }) => reviewReply(engine, message, draft));
  const each = (performance.now() - started) / replies.length;
  const rows = replies.map((reply, index) => ({ reply, review: reviews[index] as (typeof reviews)[number] }));
  const say = (...lines: string[]): void => console.log(lines.join('\n'));
  say(
    `${replies.length} replies, ${each.toFixed(2)} ms each (message read, plan made, draft reviewed)`,
    ...markLines(rows),
  );
  for (const set of ['real', 'written'] as const)
    say('', `${set} replies only`, ...markLines(rows.filter(({ reply }) => reply.set === set)));
  say('', ...findingLines(engine, rows));
  say('', 'worst mistakes', ...replyMistakes(rows, marks, mistakes));
}
