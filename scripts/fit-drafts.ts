import { writeFileSync } from 'node:fs';

import { compile, type Engine, marks } from '../lib/engine';
import { asPack } from '../lib/packs/schema';
import { noWeights } from '../lib/engine/pack';
import { CORE_FOLDER, readCorePack } from './core-pack';
import { fitMarks } from './fit/fit-marks';
import { readOwnReplies, readReplies, replyFeatures } from './fit/reply-rows';
import { fBeta } from './fit/thresholds';
import { goldFolder, NO_GOLD } from './gold';

/** Learns rules/core-en/draft-weights.json from labelled replies: the same replies and rules give the same bytes. */
const FILE = `${CORE_FOLDER}/draft-weights.json`;

const folder = goldFolder();
if (folder === null) {
  console.error(NO_GOLD);
  process.exit(2);
}
const engine: Engine = compile([asPack(readCorePack())], noWeights).engine;
const gold = readReplies(folder, 'train');
const replies = [...gold, ...readOwnReplies()];
const { weights, unseen } = fitMarks(
  engine,
  replies,
  replies.map((reply) => replyFeatures(engine, reply)),
);
writeFileSync(FILE, `${JSON.stringify(weights)}\n`);

const one = new Float64Array(gold.length).fill(1);
let sum = 0;
console.log(
  `marks of ${gold.length} replies, each by a fit that had not seen it\n  mark              is  precision  recall     F1   from`,
);
marks.forEach((mark, index) => {
  const truth = Uint8Array.from(gold, (reply) => (reply.marks.includes(mark) ? 1 : 0));
  const from = weights.thresholds[index] as number;
  const { precision, recall, f } = fBeta(1)(truth, unseen.get(mark) as Float64Array, from, one);
  sum += f;
  const cells = [precision, recall, f, from].map((figure) => figure.toFixed(2).padStart(8));
  console.log(`  ${mark.padEnd(16)}${String(truth.reduce((total, is) => total + is, 0)).padStart(5)}${cells.join('')}`);
});
console.log(`  macro-F1 ${(sum / marks.length).toFixed(3)}; ${Object.keys(weights.features).length} features`);
