import { benchInBrowser } from '../tests/bench/browser';

/** What the extension costs. `npm run bench -- --browser` measures in a real Chromium; wants `npm run build` first. */
if (process.argv.includes('--browser')) await benchInBrowser();
else console.log('npm run bench -- --browser   from page change to reading, and what the content script costs a page');
