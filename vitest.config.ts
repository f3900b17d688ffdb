import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

import { packModules } from './scripts/vite-pack';

/** Generous: what is waited for comes at once, but not on a machine that has other things to do. */
const PATIENCE = 20_000;

/**
 * The engine on plain Node, as it has no browser; the extension on a DOM; and journeys with the built extension in real
 * browsers, one file at a time (`npm run build` first; `npm test` does).
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
          name: 'extension',
          environment: 'jsdom',
          include: [
            '{components,lib/{sites,page,messaging,storage,conversation},entrypoints/*}/**/*.test.{ts,tsx}',
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
