import { benchInBrowser } from '../tests/bench/browser';
import { benchEngine } from './bench/engine';

/** `npm run bench`: the engine's cost, against the peers'. `npm run bench -- --browser`: the extension's, in a real Chromium. */
if (process.argv.includes('--browser')) await benchInBrowser();
else benchEngine();
