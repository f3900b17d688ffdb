import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Two projects: the engine on plain Node, as it has no browser; the extension on a DOM. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'engine',
          environment: 'node',
          include: ['lib/engine/**/*.test.ts', 'lib/packs/**/*.test.ts', 'tests/*.test.ts', 'scripts/**/*.test.ts'],
        },
      },
      {
        plugins: [await WxtVitest()],
        test: {
          name: 'extension',
          environment: 'jsdom',
          include: ['{components,lib/{sites,messaging,storage,conversation}}/**/*.test.{ts,tsx}', 'tests/*.test.tsx'],
          setupFiles: ['tests/setup-dom.ts'],
        },
      },
    ],
  },
});
