import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const built = '.output/chrome-mv3';

/** Every file that opening this one loads: its scripts, their static imports, its style sheets. */
function loadedBy(file, seen = new Set()) {
  if (seen.has(file) || !existsSync(file)) return seen;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  const reference = file.endsWith('.html')
    ? /(?:src|href)="([^"]+\.(?:js|css))"/g
    : /(?:\bimport|\bfrom)\s*["']([^"']+\.js)["']/g;
  if (/\.(?:html|js)$/.test(file)) {
    for (const [, path] of text.matchAll(reference)) {
      loadedBy(path.startsWith('/') ? join(built, path) : join(dirname(file), path), seen);
    }
  }
  return seen;
}

const budget = (name, entry, limit) => ({ name, path: [...loadedBy(join(built, entry))], limit });

/** Brotli, in thousands of bytes. The content script is paid for by every page that the agent works in. */
export default [
  budget('content script', 'content-scripts/content.js', '12 kB'),
  budget('background', 'background.js', '90 kB'),
  budget('side panel', 'sidepanel.html', '160 kB'),
  // Not code: the core pack worked out ahead, which the worker reads from disk when it wakes.
  budget('core pack', 'core-en.bin', '600 kB'),
];
