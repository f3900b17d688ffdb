import { benchInBrowser } from '../tests/bench/browser';
import { benchQuotes } from '../tests/bench/quotes';
import { benchEngine } from './bench/engine';
import { benchImport } from './bench/import';
import { benchHostilePacks } from './bench/hostile-packs';

/**
 * `npm run bench`: the engine's cost, against the peers'. `-- --browser`: the extension's, in a real Chromium. `-- --quotes`: how many
 * e-mail bodies are stripped right, beside the peers. `-- --packs`: what becomes of hostile packs.
 */
if (process.argv.includes('--browser')) await benchInBrowser();
else if (process.argv.includes('--quotes')) benchQuotes(process.argv.slice(2));
else if (process.argv.includes('--packs')) console.log((await benchHostilePacks()).join('\n'));
else if (process.argv.includes('--import')) await benchImport();
else benchEngine();
