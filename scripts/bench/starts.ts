import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { writeCoreBytes } from '../core-bytes';
import { median } from './timing';

/** What `start.ts` prints: times in ms, memory and size in bytes. */
export interface Start {
  ready: number;
  first: number;
  memory: number;
  size: number;
}

const ROUNDS = 5;

/** Cold starts of the engine from the file that the build makes, each in a fresh process. */
export function benchStarts(): void {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-bench-'));
  const file = writeCoreBytes(folder);
  const script = fileURLToPath(new URL('./bench-start.mjs', import.meta.url));
  const starts = Array.from({ length: ROUNDS }, () => {
    const { stdout } = spawnSync(process.execPath, ['--expose-gc', script, file], {
      encoding: 'utf8',
    });
    return JSON.parse(stdout) as Start;
  });
  rmSync(folder, { recursive: true });
  const of = (value: (start: Start) => number): number => median(starts.map(value));
  console.log('\ncold start (from the file that the build makes, a fresh process each)');
  const line = (name: string, value: string): void => console.log(`${name.padEnd(44)}${value.padStart(12)}`);
  line('from bytes to an engine', `${of(({ ready }) => ready).toFixed(1)} ms`);
  line('first reading after that', `${of(({ first }) => first).toFixed(2)} ms`);
  line('memory of the engine', `${(of(({ memory }) => memory) / 1e6).toFixed(1)} MB`);
  line('size of the file', `${(of(({ size }) => size) / 1000).toFixed(0)} kB`);
}
