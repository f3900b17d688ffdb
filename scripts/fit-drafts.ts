import { readFileSync, writeFileSync } from 'node:fs';

import { compile, marks } from '../lib/engine';
import { noWeights } from '../lib/engine/pack';
import { asPack } from '../lib/packs/schema';
import { CORE_FOLDER, readCorePack } from './core-pack';
import { fitMarks } from './fit/fit-marks';
import { readOwnReplies, readReplies, replyFeatures } from './fit/reply-rows';
import { fBeta } from './fit/thresholds';

const FILE = `${CORE_FOLDER}/draft-weights.json`;

/**
 * Learns rules/core-en/draft-weights.json from all labelled replies that there are, `dev` too, as few are labelled: the same replies and
 * rules give the same bytes. Tells how each mark does on replies that its fit had not seen, and `evaluate -- --replies` judges `dev` so as
 * well. With `check`, writes nothing and says whether the file is current.
 */
export function fitDrafts(folder: string, check: boolean): { table: string; current: boolean } {
  const { engine } = compile([asPack(readCorePack())], noWeights);
  const gold = [...readReplies(folder, 'train'), ...readReplies(folder, 'dev')];
  const replies = [...gold, ...readOwnReplies()];
  const features = replies.map((reply) => replyFeatures(engine, reply));
  const { weights, unseen } = fitMarks(engine, replies, features);
  const text = `${JSON.stringify(weights)}\n`;
  const current = check && readFileSync(FILE, 'utf8') === text;
  if (!check) writeFileSync(FILE, text);

  const one = new Float64Array(gold.length).fill(1);
  let sum = 0;
  const lines = marks.map((mark, index) => {
    const truth = Uint8Array.from(gold, (reply) => (reply.marks.includes(mark) ? 1 : 0));
    const from = weights.thresholds[index] as number;
    const { precision, recall, f } = fBeta(1)(truth, unseen.get(mark) as Float64Array, from, one);
    sum += f;
    const is = String(truth.reduce((total, value) => total + value, 0)).padStart(5);
    return `  ${mark.padEnd(16)}${is}${[precision, recall, f, from].map((figure) => figure.toFixed(2).padStart(8)).join('')}`;
  });
  const head = [
    `marks of ${gold.length} replies (train and dev), each by a fit that had not seen it`,
    '  mark              is  precision  recall     F1   from',
  ];
  const tail = `  macro-F1 ${(sum / marks.length).toFixed(3)}; ${Object.keys(weights.features).length} features, ${(text.length / 1000).toFixed(0)} kB`;
  return { table: [...head, ...lines, tail].join('\n'), current };
}
