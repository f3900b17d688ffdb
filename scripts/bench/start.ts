import { compile, read } from '../../lib/engine';
import { asPack } from '../../lib/packs/schema';
import { readCorePack, readWeights } from '../core-pack';

/** Times one start in a process of its own; `bench.ts` runs it and reads the line that it prints. */
const collect = (globalThis as { gc?: () => void }).gc;
const pack = asPack(readCorePack());
const weights = readWeights();
collect?.();
const before = process.memoryUsage();
const started = performance.now();
const { engine } = compile([pack], weights);
const compiled = performance.now();
read(engine, 'Where is my refund? I have written three times and this is getting ridiculous!');
const finished = performance.now();
collect?.();
const after = process.memoryUsage();
const memory = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
console.log(JSON.stringify({ compile: compiled - started, first: finished - compiled, memory }));
