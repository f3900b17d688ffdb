import { defineConfig, type TestUserConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

import { packModules } from './scripts/vite-pack';

/** Generous: what is waited for comes at once, but not on a machine that has other things to do. */
const PATIENCE = 20_000;

/** Journeys that need the machine to themselves: they measure a time, or set a policy for every browser on it. */
const alone = ['draft', 'insights', 'pack-editor', 'packs', 'switch'].map((name) => `tests/e2e/${name}.test.ts`);

const journeys = {
  environment: 'node',
  testTimeout: 60_000,
  hookTimeout: 60_000,
  expect: { poll: { timeout: PATIENCE } },
} satisfies TestUserConfig;

/**
 * The engine on plain Node, as it has no browser; what runs in the extension's worker beside a browser of fakes; its pages on a
 * DOM; and journeys with the built extension in real browsers, two files at a time (`npm run build` first; `npm test` does).
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
        test: { ...journeys, name: 'browser', include: ['tests/e2e/**/*.test.ts'], exclude: alone, maxWorkers: 2 },
      },
      {
        test: {
          ...journeys,
          name: 'browser-alone',
          include: alone,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
