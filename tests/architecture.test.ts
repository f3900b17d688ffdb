import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { afterAll, describe, expect, it } from 'vitest';

import { type LayerName, layers, options, resolveOptions } from './arrows';

/** A file that could stand in each layer: what the made-up trees below are built of. */
const places: Readonly<Record<LayerName, string>> = {
  nouns: 'lib/message.ts',
  engine: 'lib/engine/read.ts',
  packs: 'lib/packs/schema.ts',
  messaging: 'lib/messaging/protocol.ts',
  sites: 'lib/sites/site.ts',
  page: 'lib/page/attend.ts',
  conversation: 'lib/conversation/state.ts',
  storage: 'lib/storage/session.ts',
  practice: 'lib/practice/exercise.ts',
  records: 'lib/records/attempt.ts',
  components: 'components/Notice.tsx',
  entrypoints: 'entrypoints/background.ts',
  rules: 'rules/pack.json',
};
const names = Object.keys(places) as LayerName[];

async function arrows(baseDir: string, folders: string[]): Promise<ICruiseResult> {
  const { output } = await cruise(folders, { ...options, baseDir }, resolveOptions, {
    tsConfig: extractTSConfig(join(process.cwd(), 'tsconfig.cruise.json')),
  });
  if (typeof output === 'string') throw new Error('dependency-cruiser was asked for its result, not for a report');
  return output;
}

/** Each violation as "from → to (rule)". */
const wrong = ({ summary }: ICruiseResult): string[] =>
  summary.violations.map(({ from, to, rule }) => `${from} → ${to} (${rule.name})`).sort();

describe('the arrows between folders', () => {
  it('hold, and the whole project was looked at', async () => {
    const result = await arrows(process.cwd(), ['entrypoints', 'components', 'lib', 'scripts', 'tests']);

    expect(wrong(result)).toEqual([]);
    // dependency-cruiser finds nothing wrong where it sees nothing, as with a TypeScript that it does not know.
    const seen = result.modules.map(({ source }) => source);
    expect(seen.length).toBeGreaterThan(100);
    for (const layer of names.filter((name) => name !== 'rules')) {
      expect(
        seen.some((source) => new RegExp(`^${layers[layer].at}`).test(source)),
        `saw some of ${layer}`,
      ).toBe(true);
    }
  }, 60_000);
});

describe('a wrong arrow is caught', () => {
  const madeUp: string[] = [];
  afterAll(() => {
    for (const folder of madeUp) rmSync(folder, { recursive: true });
  });

  /** A tree of the given files, cruised. */
  async function arrowsOf(files: Readonly<Record<string, string>>): Promise<string[]> {
    const folder = mkdtempSync(join(tmpdir(), 'evenkeel-arrows-'));
    madeUp.push(folder);
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return wrong(
      await arrows(
        folder,
        ['entrypoints', 'components', 'lib'].filter((root) => hasFileIn(root, files)),
      ),
    );
  }

  const hasFileIn = (root: string, files: object): boolean => Object.keys(files).some((path) => path.startsWith(root));

  it('between any two folders, unless it is named', async () => {
    const files: Record<string, string> = {};
    const expected: string[] = [];
    for (const to of names) files[places[to]] = to === 'rules' ? '{}' : 'export const here = 1;\n';
    for (const from of names.filter((name) => name !== 'rules')) {
      for (const to of names.filter((name) => name !== from)) {
        const file = from === 'nouns' ? 'lib/result.ts' : `${dirname(places[from])}/to-${to}.ts`;
        const path = relative(dirname(file), places[to]);
        files[file] = `${files[file] ?? ''}import '${path.startsWith('.') ? path : `./${path}`}';\n`;
        const { imports, types } = layers[from];
        if (imports.includes(to)) continue;
        expected.push(`${file} → ${places[to]} (${from}-${types.includes(to) ? 'types-only' : 'to-folder'})`);
      }
    }

    expect(await arrowsOf(files)).toEqual(expected.sort());
  }, 60_000);

  it('from the engine to a package or to Node', async () => {
    const found = await arrowsOf({
      'lib/engine/read.ts': "import 'dexie';\nimport 'node:fs';\n",
      'node_modules/dexie/index.js': '',
    });

    expect(found).toEqual([
      'lib/engine/read.ts → fs (no-node-in-browser)',
      'lib/engine/read.ts → node_modules/dexie/index.js (engine-to-package)',
    ]);
  });

  it('from the content script to the engine, however many files away', async () => {
    const found = await arrowsOf({
      'entrypoints/content.ts': "import '../lib/sites/a';\n",
      'lib/sites/a.ts': "import './b';\n",
      'lib/sites/b.ts': "import '../conversation/c';\n",
      'lib/conversation/c.ts': "import '../engine/d';\n",
      'lib/engine/d.ts': 'export {};\n',
    });

    expect(found).toContain('entrypoints/content.ts → lib/engine/d.ts (page-pays)');
  });

  it('in a circle, and into nothing', async () => {
    const found = await arrowsOf({
      'lib/engine/a.ts': "import './b';\n",
      'lib/engine/b.ts': "import './a';\nimport '@/lib/engine/c';\n",
    });

    expect(found).toEqual([
      'lib/engine/a.ts → lib/engine/b.ts (no-cycle)',
      'lib/engine/b.ts → @/lib/engine/c (no-unresolved)',
    ]);
  });
});
