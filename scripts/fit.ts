import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

import { asPack } from '../lib/packs/schema';
import { CORE_FOLDER, readCorePack } from './core-pack';
import { ablate } from './fit/ablation';
import { fitWeights } from './fit/fit-weights';
import { crossValidated } from './fit/report';
import { fitDrafts } from './fit-drafts';
import { goldFolder, NO_GOLD, readGold } from './gold';

/**
 * `npm run fit` learns rules/core-en/weights.json from labelled messages, and draft-weights.json from labelled replies: the same
 * messages, replies and rules give the same bytes. `-- --drafts` leaves the messages alone.
 * `-- --ablation` writes nothing and shows what each family of features brings; `-- --check` fails where the file is not current.
 */
const SEED = 1;
const FILE = `${CORE_FOLDER}/weights.json`;

const folder = goldFolder();
if (folder === null) {
  console.error(NO_GOLD);
  process.exit(2);
}
const train = readGold(folder, 'train');
const dev = readGold(folder, 'dev');
const pack = asPack(readCorePack());
const progress = (line: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${line}`);
  else console.error(line);
};

if (process.argv.includes('--ablation')) {
  console.log(ablate(pack, train, dev, SEED, progress));
} else {
  if (!process.argv.includes('--drafts')) learnMessages();
  learnDrafts();
}

function learnMessages(): void {
  const started = performance.now();
  const options = { seed: SEED, families: { rules: true, words: true, forms: true }, hottest: true, progress };
  const fit = fitWeights(pack, train, dev, options);
  const text = `${JSON.stringify(fit.weights)}\n`;
  progress('');
  console.log(crossValidated(train, fit));
  const words = Object.keys(fit.weights.features).length;
  console.log(
    `${words} features, ${(text.length / 1000).toFixed(0)} kB, ${(brotliCompressSync(text).length / 1000).toFixed(1)} kB brotli, ${((performance.now() - started) / 1000).toFixed(0)} s`,
  );
  if (process.argv.includes('--check')) {
    if (readFileSync(FILE, 'utf8') !== text) {
      console.error('rules/core-en/weights.json is not what these messages and rules give: run npm run fit');
      process.exit(1);
    }
  } else writeFileSync(FILE, text);
}

function learnDrafts(): void {
  const check = process.argv.includes('--check');
  const { table, current } = fitDrafts(folder as string, check);
  console.log(`\n${table}`);
  if (check && !current) {
    console.error('rules/core-en/draft-weights.json is not what these replies and rules give: run npm run fit');
    process.exit(1);
  }
}
