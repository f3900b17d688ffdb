import { benchInBrowser } from '../tests/bench/browser';
import { benchQuotes } from '../tests/bench/quotes';
import { benchEngine } from './bench/engine';
import { benchImport } from './bench/import';
import { benchHostilePacks } from './bench/hostile-packs';
import { benchPacks } from './bench/packs';

/**
 * `npm run bench`: the engine's cost, against the peers'. `-- --browser`: the extension's, in a real Chromium. `-- --quotes`: how many
 * e-mail bodies are stripped right, beside the peers. `-- --packs`: what packs cost, and what becomes of hostile ones.
 */
if (process.argv.includes('--browser')) await benchInBrowser();
else if (process.argv.includes('--quotes')) benchQuotes(process.argv.slice(2));
else if (process.argv.includes('--packs')) {
  await benchPacks();
  console.log(`\n${(await benchHostilePacks()).join('\n')}`);
} else if (process.argv.includes('--import')) await benchImport();
else benchEngine();
