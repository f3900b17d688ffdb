import { build } from 'vite';

/**
 * `npm run bench`: builds the benchmarks as the extension is built, and runs them. Run by `tsx`, which translates each file by
 * itself and keeps the name of every function, the engine would be half as fast as the one that ships.
 */
const folder = '.output/';
await build({
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: true,
    outDir: folder,
    emptyOutDir: false,
    minify: false,
    target: 'node20',
    rolldownOptions: {
      input: { bench: 'scripts/bench.ts', 'bench-start': 'scripts/bench/start.ts' },
      output: { entryFileNames: '[name].mjs', chunkFileNames: 'bench-[name].mjs' },
    },
  },
});
await import(new URL(`../${folder}bench.mjs`, import.meta.url).href);
