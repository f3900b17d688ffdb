import { compile, readAnyway, type Reading, tones } from '../lib/engine';
import { asPack } from '../lib/packs/schema';
import { readCorePack, readWeights } from './core-pack';
import { evaluateReplies } from './evaluate-replies';
import { calibrationLines, surenessLine } from './evaluate/calibration';
import { labelLines } from './evaluate/label-table';
import { languageTable } from './evaluate/language-table';
import { mistakeLines } from './evaluate/mistakes';
import { fitCuts } from './evaluate/peers-tone';
import { phrasingLines } from './evaluate/phrasing-lines';
import { promiseLines } from './evaluate/promise-table';
import { confusionLines, toneFigures, toneHead, toneLine } from './evaluate/tone-table';
import { goldFolder, type GoldMessage, isReal, NO_GOLD, readGold } from './gold';
import { loadPeers } from './peers';

/**
 * `npm run evaluate`: how readings compare with labelled messages, and with what the peers make of the same messages.
 * `-- --replies` does the same for drafts; `-- --phrasings` lists every phrasing with the facts of many messages, to be read through; `-- --promises` how promises are found in sentences of our own; `-- --languages` how English is told from other languages; `-- --mistakes N` lists so many of the worst; `-- --gold DIR` says where the messages are.
 */
if (process.argv.includes('--promises')) {
  for (const line of promiseLines()) console.log(line);
  process.exit(0);
}
if (process.argv.includes('--phrasings')) {
  const { engine } = compile([asPack(readCorePack())], readWeights());
  for (const line of phrasingLines(engine)) console.log(line);
  process.exit(0);
}
const folder = goldFolder();
if (folder === null) {
  console.error(NO_GOLD);
  process.exit(2);
}
const mistakes = process.argv.includes('--mistakes')
  ? Number(process.argv[process.argv.indexOf('--mistakes') + 1])
  : 12;
if (process.argv.includes('--replies')) evaluateReplies(folder, mistakes);
else if (process.argv.includes('--languages')) evaluateLanguages(folder);
else evaluateMessages(folder);

function evaluateLanguages(from: string): void {
  const { engine } = compile([asPack(readCorePack())], readWeights());
  for (const line of languageTable(from, engine)) console.log(line);
}

function evaluateMessages(from: string): void {
  const dev = readGold(from, 'dev');
  const train = readGold(from, 'train');
  const { engine } = compile([asPack(readCorePack())], readWeights());
  const readings = dev.map(({ text }) => readAnyway(engine, text));
  const truth = dev.map(({ tone }) => tone);
  const called = readings.map(({ tone }) => tones.indexOf(tone));
  const some = <T>(values: readonly T[], keep: (message: GoldMessage) => boolean): T[] =>
    values.filter((_, row) => keep(dev[row] as GoldMessage));

  const say = (...lines: string[]): void => console.log(lines.join('\n'));
  const of = (keep: (message: GoldMessage) => boolean): ReturnType<typeof toneFigures> =>
    toneFigures(some(truth, keep), some(called, keep));
  const all = of(() => true);
  say(toneHead, toneLine('Evenkeel', all), toneLine('Evenkeel, real messages only', of(isReal)));
  for (const peer of loadPeers()) {
    const toneOf = fitCuts(peer, train);
    const peerCalled = dev.map(({ text }) => toneOf(text));
    say(
      toneLine(peer.name, toneFigures(truth, peerCalled)),
      toneLine('  real messages only', toneFigures(some(truth, isReal), some(peerCalled, isReal))),
    );
  }
  say('aims: macro-F1 ≥ 0.75, kappa ≥ 0.80, calm → angry ≤ 1 %', '', ...confusionLines(all));
  say(
    '',
    'by source',
    ...[...new Set(dev.map(({ set }) => set))].sort().map((set) =>
      toneLine(
        `  ${set}`,
        of((message) => message.set === set),
      ),
    ),
  );
  say('', 'types and flags (the peers have none)', ...labelLines(dev, readings));
  say('', 'types and flags, real messages only', ...labelLines(some(dev, isReal), some(readings, isReal)));
  say('', surenessLine(dev, readings), '', ...calibrationLines(dev, readings));
  say('', ...languageLines(dev, readings, truth, called));
  say('', 'worst mistakes', ...mistakeLines(dev, readings, mistakes));
}

/** Other languages get no call on the panel; their probabilities are measured all the same, as the labels have them. */
function languageLines(
  dev: readonly GoldMessage[],
  readings: readonly Reading[],
  truth: readonly number[],
  called: readonly number[],
): string[] {
  const other = [...dev.keys()].filter((row) => readings[row]?.status === 'not-my-language');
  if (other.length === 0) return ['every message was taken for English'];
  const right = other.filter((row) => truth[row] === called[row]).length;
  return [
    `not my language: ${other.length} of ${dev.length} messages; they are in every figure above, by their probabilities (tone right on ${right})`,
  ];
}
