import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

import { packModules } from './scripts/vite-pack';

/** Generous: what is waited for comes at once, but not on a machine that has other things to do. */
const PATIENCE = 20_000;

/**
 * The engine on plain Node, as it has no browser; what runs in the extension's worker beside a browser of fakes; its pages on a
 * DOM; and journeys with the built extension in real browsers, one file at a time (`npm run build` first; `npm test` does).
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'engine',
          environment: 'node',
          // Pure code: one file can leave nothing behind that another would see.
          isolate: false,
          include: ['lib/{engine,packs,practice,records}/**/*.test.ts', 'tests/*.test.ts', 'scripts/**/*.test.ts'],
          testTimeout: PATIENCE,
        },
      },
      {
        plugins: [await WxtVitest(), packModules()],
        test: {
          name: 'worker',
          // What shows nothing needs no document, which takes a second a file; a test that does says so in its first line.
          environment: 'node',
          include: ['{lib/{messaging,storage,conversation},entrypoints/*}/**/*.test.ts'],
          setupFiles: ['fake-indexeddb/auto'],
          testTimeout: PATIENCE,
        },
      },
      {
        plugins: [await WxtVitest(), packModules()],
        test: {
          name: 'extension',
          environment: 'jsdom',
          include: [
            'components/**/*.test.{ts,tsx}',
            'lib/{sites,page}/**/*.test.ts',
            '{lib,entrypoints}/**/*.test.tsx',
            'tests/*.test.tsx',
          ],
          setupFiles: ['tests/setup-dom.ts'],
          testTimeout: PATIENCE,
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: PATIENCE } },
        },
      },
    ],
  },
});
