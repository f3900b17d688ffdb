import { compile, marks } from '../../lib/engine';
import { asPack } from '../../lib/packs/schema';
import { readCorePack, readDraftWeights, readWeights } from '../core-pack';
import { crossFitted } from './replies-cross-fitted';
import { findingLines } from './finding-table';
import { markLines } from './mark-table';
import { replyMistakes } from './reply-mistakes';
import { reviewReply } from '../audit/reply-line';

/** How reviews of drafts compare with labelled replies (`npm run evaluate -- --replies`). */
export function evaluateReplies(folder: string, mistakes: number): void {
  const { engine } = compile([asPack(readCorePack())], readWeights(), readDraftWeights());
  const rows = crossFitted(engine, folder);
  const started = performance.now();
  for (const { reply } of rows) reviewReply(engine, reply.message, reply.draft);
  const each = (performance.now() - started) / rows.length;
  const say = (...lines: string[]): void => console.log(lines.join('\n'));
  say(
    `${rows.length} replies of dev, ${each.toFixed(2)} ms each (message read, plan made, draft reviewed)`,
    `cross-fitted: the shipped weights were fitted on train and dev, so each fifth of dev is read here by weights fitted without it`,
    ...markLines(rows),
  );
  for (const set of ['real', 'written'] as const)
    say('', `${set} replies only`, ...markLines(rows.filter(({ reply }) => reply.set === set)));
  say('', ...findingLines(engine, rows));
  if (mistakes > 0) say('', 'worst mistakes', ...replyMistakes(rows, marks, mistakes));
}
