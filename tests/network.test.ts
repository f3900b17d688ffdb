import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const code = ['lib', 'entrypoints', 'components'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.test)\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`),
);

/**
 * The manifest's policy lets the worker reach any https address (`connect-src https:`), as it cannot know beforehand which links
 * an agent will subscribe to. So the promise that nothing else leaves the browser is kept here, and by what the built extension
 * was seen to ask for (`e2e/private.test.ts`, `e2e/packs.test.ts`).
 */
it('there is one place that asks the network for anything, and one that reads the extension’s own files', () => {
  const asks = /\bfetch\(|XMLHttpRequest|sendBeacon|\bWebSocket\b|EventSource|WebTransport|RTCPeerConnection/;
  const asking = code.filter((file) => asks.test(readFileSync(join(root, file), 'utf8')));

  expect(asking.sort()).toEqual([
    'entrypoints/background/packs.ts', // hands the worker's fetch to the next but one
    'entrypoints/packs/core-files.ts',
    'lib/storage/link.ts',
  ]);
  const own = readFileSync(join(root, 'entrypoints/packs/core-files.ts'), 'utf8');
  expect(own.match(/\bfetch\([^;]*/g)).toEqual([expect.stringContaining('browser.runtime.getURL(')]);
});

it('a link is asked for without cookies, without saying where from, and never elsewhere', () => {
  const link = readFileSync(join(root, 'lib/storage/link.ts'), 'utf8');

  for (const promise of ["method: 'GET'", "credentials: 'omit'", "referrerPolicy: 'no-referrer'", "redirect: 'manual'"])
    expect(link).toContain(promise);
});
