import { compile, type Engine, read } from '../../lib/engine';
import { noWeights, type Pack } from '../../lib/engine/pack';
import { asPack } from '../../lib/packs/schema';
import { coreEngine } from '../../lib/packs/builtin';
import { coreBytes } from '../core-bytes';
import { readCorePack } from '../core-pack';
import { goldFolder, NO_GOLD, readGold } from '../gold';
import { loadPeers } from '../peers';
import { withRules } from './many-rules';
import { benchStarts } from './starts';
import { microsecondsEach } from './timing';

const LENGTHS = [20, 200, 2_000, 20_000, 200_000];
const RULES = [100, 1_000, 5_000];

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
  const bytes = coreBytes();
  const engine = coreEngine(bytes.buffer);
  benchReadings(engine, texts);
  benchLengths(engine, texts);
  benchRules(pack, texts);
  benchStarts();
}

const line = (name: string, value: string): void => console.log(`${name.padEnd(44)}${value}`);
const micro = (value: number): string => `${value.toFixed(1)} µs`.padStart(12);

function benchReadings(engine: Engine, texts: readonly string[]): void {
  const characters = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  console.log(`a message of train (${texts.length}, ${Math.round(characters)} characters on average)`);
  const whole = microsecondsEach(texts, (text) => read(engine, text));
  line('Evenkeel, a whole reading', micro(whole));
  for (const peer of loadPeers()) {
    const time = microsecondsEach(texts, peer.heat, 3);
    line(peer.name, `${micro(time)}   Evenkeel takes ${(whole / time).toFixed(2)} of it`);
  }
}

function benchLengths(engine: Engine, texts: readonly string[]): void {
  console.log('\nby length');
  const long = texts.join('\n\n');
  for (const length of LENGTHS) {
    const count = Math.max(2, Math.min(2_000, Math.floor(400_000 / length)));
    const pieces = Array.from({ length: count }, (_, index) => {
      const from = (index * length) % (long.length - length);
      return long.slice(from, from + length);
    });
    const time = microsecondsEach(pieces, (text) => read(engine, text), 3);
    line(`${length} characters`, `${micro(time)}   ${((time / length) * 1000).toFixed(0)} ns a character`);
  }
}

function benchRules(pack: Pack, texts: readonly string[]): void {
  console.log('\nby number of rules (messages of train, without weights)');
  const some = texts.filter((_, index) => index % 8 === 0);
  for (const count of RULES) {
    const { engine } = compile([withRules(pack, count)], noWeights);
    line(`${count} rules`, micro(microsecondsEach(some, (text) => read(engine, text), 3)));
  }
}
