import { readFileSync } from 'node:fs';

import { read } from '../../lib/engine';
import { coreEngine } from '../../lib/packs/builtin';
import type { Start } from './starts';

/** Times (in processor time) one start of the engine as the background does it, from the built file, in a process of its own; `bench.ts` reads the line it prints. */
const [file = ''] = process.argv.slice(2);
const collect = (globalThis as { gc?: () => void }).gc;
const contents = readFileSync(file);
const bytes = contents.buffer.slice(contents.byteOffset, contents.byteOffset + contents.byteLength);
collect?.();
const before = process.memoryUsage();
const started = process.cpuUsage();
const engine = coreEngine(bytes);
const ready = process.cpuUsage(started);
read(engine, 'Where is my refund? I have written three times and this is getting ridiculous!');
const finished = process.cpuUsage(started);
collect?.();
const after = process.memoryUsage();
const memory = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
const ms = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000;
const result: Start = { ready: ms(ready), first: ms(finished) - ms(ready), memory, size: bytes.byteLength };
console.log(JSON.stringify(result));
