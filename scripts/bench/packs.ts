import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { assemble, type Engine, knowing, read, suggest } from '../../lib/engine';
import type { Phrasing, Rule } from '../../lib/engine/pack';
import { buildEngine } from '../../lib/packs/build';
import { fromBytes } from '../../lib/packs/bytes';
import { forEngine } from '../../lib/packs/for-engine';
import { pauser } from '../../lib/packs/pause';
import type { PackFile } from '../../lib/packs/schema';
import { readCorePack, readDraftWeights, readWeights } from '../core-pack';
import { goldFolder, NO_GOLD, readGold } from '../gold';
import type { Start } from './starts';
import { median, microsecondsEach } from './timing';

const RULES = [10, 100, 1_000, 5_000];
const PHRASINGS = 20_000;
const PACKS = 50;
const STARTS = 5;

const line = (name: string, value: string): void => console.log(`${name.padEnd(52)}${value}`);
const core = { pack: forEngine(readCorePack()), weights: readWeights(), draftWeights: readDraftWeights() };

/** What packs cost: a reading by how many rules they bring, the search of many phrasings, a worker's start with fifty of them. */
export async function benchPacks(): Promise<void> {
  const folder = goldFolder();
  if (folder === null) {
    console.error(NO_GOLD);
    process.exitCode = 2;
    return;
  }
  const texts = readGold(folder, 'train').map(({ text }) => text);
  await benchRules(texts);
  await benchPhrasings(texts);
  await benchStart(texts);
}

const head = { version: '1.0.0', language: 'en', licence: 'MIT', author: 'The desk', settings: {} };

/** A pack of rules and phrasings whose words are those of real messages, so that they begin where messages go. */
function packOf(id: string, words: readonly string[], rules: number, phrasings: number): PackFile {
  let at = id.length * 7919;
  const next = (): string => words[(at = (at * 48271 + 11) % 2147483647) % words.length] as string;
  return {
    ...head,
    id,
    name: id,
    classes: [],
    cases: [],
    rules: Array.from({ length: rules }, (_, index): Rule => ({
      id: `${id}-${index}`,
      speaksFor: { finding: 'hint', kind: 'wording' },
      why: 'Made up to be timed.',
      patterns: [`${next()} ${next()} ${next()}`, `${next()} *3 ${next()}`, `[${next()}|${next()}] ${next()}`],
      source: 'bench',
      strength: 'C',
    })) as unknown as PackFile['rules'],
    phrasings: Array.from({ length: phrasings }, (_, index): Phrasing => ({
      id: `${id}-phrasing-${index}`,
      step: (['feeling', 'action', 'time', 'apology', 'repeat-back', 'thanks'] as const)[index % 6] ?? 'thanks',
      register: 'plain',
      text: `I can see that {problem}, and I ${next()} ${next()} ${next()} by {when}. Number ${index}.`,
      when: {},
      source: 'bench',
      strength: 'C',
    })) as unknown as PackFile['phrasings'],
  };
}

const wordsOf = (texts: readonly string[]): string[] => [
  ...new Set(texts.flatMap((text) => text.toLowerCase().match(/\b[a-z]{3,12}\b/g) ?? [])),
];

const atOnce = (): Promise<void> => Promise.resolve();

async function engineOf(...packs: PackFile[]): Promise<Engine> {
  const kept = fromBytes((await buildEngine(core, packs, atOnce)).buffer);
  if (kept === null) throw new Error('the bytes that were built are not read');
  return assemble(kept.prepared, kept.weights, kept.draftWeights);
}

async function benchRules(texts: readonly string[]): Promise<void> {
  console.log(`a reading by the rules of a team's pack, beside the ${core.pack.rules.length} of the core`);
  const some = texts.filter((_, index) => index % 8 === 0);
  const warm = await engineOf(packOf('warm', wordsOf(texts), 100, 0));
  for (let round = 0; round < 5; round++) for (const text of some) read(warm, text);
  let first: number | null = null;
  for (const count of RULES) {
    const engine = await engineOf(packOf('team', wordsOf(texts), count, 0));
    const time = microsecondsEach(some, (text) => read(engine, text), 7);
    first ??= time;
    line(`${count} rules`, `${time.toFixed(1)} µs`.padStart(12) + `   ${(time / first).toFixed(2)} of the first`);
  }
}

async function benchPhrasings(texts: readonly string[]): Promise<void> {
  console.log(`\nsearch in ${PHRASINGS} phrasings, and in the core's ${core.pack.phrasings.length}`);
  const some = texts.filter((_, index) => index % 100 === 0);
  for (const packs of [[], [packOf('team', wordsOf(texts), 0, PHRASINGS)]]) {
    const engine = await engineOf(...packs);
    const inputs = some.map((text) => knowing(text, read(engine, text)));
    for (const input of inputs) suggest(engine, input);
    // In processor time: what other programs do meanwhile is left out.
    const times = inputs.map((input) => {
      const before = process.cpuUsage();
      suggest(engine, input);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    });
    const sorted = times.toSorted((a, b) => a - b);
    const at = (share: number): string => `${(sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1)} ms`;
    line(packs.length === 0 ? 'the core alone' : 'with the pack', `median ${at(0.5)}, p95 ${at(0.95)}`);
  }
}

async function benchStart(texts: readonly string[]): Promise<void> {
  const words = wordsOf(texts);
  const packs = Array.from({ length: PACKS }, (_, index) => packOf(`pack-${index}`, words, 40, 60));
  console.log(`\n${PACKS} packs of 40 rules and 60 phrasings each`);
  let longest = 0;
  let since = performance.now();
  const measured = (): void => {
    longest = Math.max(longest, performance.now() - since);
  };
  const pause = pauser({
    now: () => performance.now(),
    yieldTo: async () => {
      measured();
      await new Promise((done) => setTimeout(done));
      since = performance.now();
    },
  });
  const started = performance.now();
  const bytes = await buildEngine(core, packs, pause);
  measured();
  line('built, when a pack is taken', `${((performance.now() - started) / 1000).toFixed(1)} s`);
  line('longest piece of that without a pause', `${longest.toFixed(0)} ms`);
  const { size, ready, first } = coldStart(bytes);
  line('cold start from what was built, a fresh process', `${ready.toFixed(0)} ms`);
  line('first reading after that', `${first.toFixed(1)} ms`);
  line('size of what was built', `${(size / 1e6).toFixed(1)} MB`);
}

function coldStart(bytes: Uint8Array): Pick<Start, 'size' | 'ready' | 'first'> {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-bench-'));
  const file = join(folder, 'engine.bin');
  writeFileSync(file, bytes);
  const script = fileURLToPath(new URL('./bench-start.mjs', import.meta.url));
  const starts = Array.from({ length: STARTS }, () => {
    const { stdout } = spawnSync(process.execPath, ['--expose-gc', script, file], {
      encoding: 'utf8',
    });
    return JSON.parse(stdout) as Start;
  });
  rmSync(folder, { recursive: true });
  const of = (value: (start: Start) => number): number => median(starts.map(value));
  return { size: bytes.length, ready: of(({ ready }) => ready), first: of(({ first }) => first) };
}
