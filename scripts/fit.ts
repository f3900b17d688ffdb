import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

import { asPack } from '../lib/packs/schema';
import { CORE_FOLDER, readCorePack } from './core-pack';
import { ablate } from './fit/ablation';
import { corpusOf, readParts } from './fit/corpus';
import { EVERYTHING, fitWeights, studyOf } from './fit/fit-weights';
import { fitDrafts } from './fit-drafts';
import { goldFolder, NO_GOLD } from './gold';
import { progress } from './progress';

/**
 * `npm run fit` learns rules/core-en/weights.json from labelled messages, and draft-weights.json from labelled replies: the same
 * messages, replies and rules give the same bytes. `npm run evaluate` says how good they are. `-- --drafts` leaves the messages alone.
 * `-- --ablation` writes nothing and shows what each family of features brings; `-- --check` fails where the file is not current.
 */
const FILE = `${CORE_FOLDER}/weights.json`;

const folder = goldFolder();
if (folder === null) {
  console.error(NO_GOLD);
  process.exit(2);
}
const pack = asPack(readCorePack());
const corpus = corpusOf(readParts(folder));

if (process.argv.includes('--ablation')) {
  console.log(ablate(pack, corpus, progress));
} else {
  if (!process.argv.includes('--drafts')) learnMessages();
  learnDrafts();
}

function learnMessages(): void {
  const started = performance.now();
  const weights = fitWeights(studyOf(pack, corpus, { ...EVERYTHING, progress }));
  const text = `${JSON.stringify(weights)}\n`;
  progress('');
  const count = Object.keys(weights.features).length;
  console.log(
    `${count} features, ${(text.length / 1000).toFixed(0)} kB, ${(brotliCompressSync(text).length / 1000).toFixed(1)} kB brotli, ${((performance.now() - started) / 1000).toFixed(0)} s`,
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
