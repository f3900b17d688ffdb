import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { compile, read } from '../../lib/engine';
import { noWeights } from '../../lib/engine/pack';
import { asPack } from '../../lib/packs/schema';
import { withRules } from './many-rules';
import { median, microsecondsEach } from './timing';
import { readCorePack, readWeights } from '../core-pack';
import { goldFolder, NO_GOLD, readGold } from '../gold';
import { loadPeers } from '../peers';

/** What a whole reading (all labels, spans, facts) costs, against the peers' one number, in the same run. No time is asserted. */
export function benchEngine(): void {
  const folder = goldFolder();
  if (folder === null) {
    console.error(NO_GOLD);
    process.exitCode = 2;
    return;
  }
  const texts = readGold(folder, 'train').map(({ text }) => text);
  const pack = asPack(readCorePack());
  const { engine } = compile([pack], readWeights());
  const line = (name: string, value: string): void => console.log(`${name.padEnd(44)}${value}`);
  const micro = (value: number): string => `${value.toFixed(1)} µs`.padStart(12);

  console.log(
    `a message of train (${texts.length}, ${Math.round(texts.reduce((sum, text) => sum + text.length, 0) / texts.length)} characters on average)`,
  );
  const whole = microsecondsEach(texts, (text) => read(engine, text));
  line('Evenkeel, a whole reading', micro(whole));
  for (const peer of loadPeers()) {
    const time = microsecondsEach(texts, peer.heat, 3);
    line(peer.name, `${micro(time)}   Evenkeel takes ${(whole / time).toFixed(2)} of it`);
  }

  console.log('\nby length');
  const long = texts.join('\n\n');
  for (const length of [20, 200, 2_000, 20_000, 200_000]) {
    const pieces = Array.from({ length: Math.max(2, Math.min(2_000, Math.floor(400_000 / length))) }, (_, index) => {
      const from = (index * length) % (long.length - length);
      return long.slice(from, from + length);
    });
    const time = microsecondsEach(pieces, (text) => read(engine, text), 3);
    line(`${length} characters`, `${micro(time)}   ${((time / length) * 1000).toFixed(0)} ns a character`);
  }

  console.log('\nby number of rules (messages of train, without weights)');
  const some = texts.filter((_, index) => index % 8 === 0);
  for (const count of [100, 1_000, 5_000]) {
    const { engine: crowded } = compile([withRules(pack, count)], noWeights);
    line(`${count} rules`, micro(microsecondsEach(some, (text) => read(crowded, text), 3)));
  }

  console.log('\nstart and memory (a fresh process each)');
  const starts = Array.from({ length: 5 }, () => {
    const child = spawnSync(
      process.execPath,
      ['--expose-gc', '--import', 'tsx', fileURLToPath(new URL('./start.ts', import.meta.url))],
      { encoding: 'utf8' },
    );
    return JSON.parse(child.stdout) as { compile: number; first: number; memory: number };
  });
  line('from parsed packs to an engine', `${median(starts.map((start) => start.compile)).toFixed(1)} ms`.padStart(12));
  line('first reading after that', `${median(starts.map((start) => start.first)).toFixed(2)} ms`.padStart(12));
  line('memory of the engine', `${(median(starts.map((start) => start.memory)) / 1e6).toFixed(1)} MB`.padStart(12));
}
