import { compile, type Reading, tones } from '../lib/engine';
import { asPack } from '../lib/packs/schema';
import { readCorePack, readWeights } from './core-pack';
import { evaluateReplies } from './evaluate-replies';
import { calibrationLines, surenessLines } from './evaluate/calibration';
import { crossFitted, fittedOnce } from './evaluate/cross-fitted';
import { labelLines } from './evaluate/label-table';
import { cutLines } from './evaluate/cuts';
import { languageTable } from './evaluate/language-table';
import { mistakeLines } from './evaluate/mistakes';
import { fitCuts } from './evaluate/peers-tone';
import { phrasingLines } from './evaluate/phrasing-lines';
import { promiseLines } from './evaluate/promise-table';
import { confusionLines, toneFigures, toneFiguresOf, toneHead, toneLine } from './evaluate/tone-table';
import { corpusOf, readParts } from './fit/corpus';
import { EVERYTHING, studyOf } from './fit/fit-weights';
import { goldFolder, type GoldMessage, isReal, NO_GOLD } from './gold';
import { loadPeers } from './peers';
import { progress } from './progress';

/**
 * `npm run evaluate`: how readings compare with labelled messages, and with what the peers make of the same messages. The weights that
 * ship learned from these messages too, so others are fitted here that did not: it takes some minutes.
 * `-- --replies` does the same for drafts; `-- --phrasings` lists every phrasing with the facts of many messages, to be read through; `-- --promises` how promises are found in sentences of our own; `-- --languages` how English is told from other languages; `-- --cuts N` cuts `dev` into folds in other ways, as one cut is a matter of luck; `-- --mistakes N` lists so many of the worst; `-- --gold DIR` says where the messages are.
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
const mistakes = numberAfter('--mistakes') ?? 12;
if (process.argv.includes('--replies')) evaluateReplies(folder, mistakes);
else if (process.argv.includes('--languages')) evaluateLanguages(folder);
else evaluateMessages(folder);

function numberAfter(option: string): number | null {
  const at = process.argv.indexOf(option);
  return at < 0 ? null : Number(process.argv[at + 1]);
}

function evaluateLanguages(from: string): void {
  const { engine } = compile([asPack(readCorePack())], readWeights());
  for (const line of languageTable(from, engine)) console.log(line);
}

function evaluateMessages(from: string): void {
  const parts = readParts(from);
  const { train, dev } = parts;
  const pack = asPack(readCorePack());
  const study = studyOf(pack, corpusOf(parts), { ...EVERYTHING, progress });
  const cuts = numberAfter('--cuts');
  if (cuts !== null) {
    console.log(cutLines(study, dev, cuts).join('\n'));
    return;
  }
  const readings = crossFitted(pack, study);
  const byTrain = fittedOnce(pack, studyOf(pack, corpusOf(parts, 'train'), { ...EVERYTHING, progress }));
  progress('');
  const truth = dev.map(({ tone }) => tone);
  const called = readings.map(({ tone }) => tones.indexOf(tone));
  const some = <T>(values: readonly T[], keep: (message: GoldMessage) => boolean): T[] =>
    values.filter((_, row) => keep(dev[row] as GoldMessage));

  const say = (...lines: string[]): void => console.log(lines.join('\n'));
  const of = (keep: (message: GoldMessage) => boolean): ReturnType<typeof toneFigures> =>
    toneFigures(some(truth, keep), some(called, keep));
  const all = of(() => true);
  say(
    'Evenkeel is cross-fitted: each fifth of dev is read by weights, calibration and thresholds learned from train and the other four fifths of dev.',
    'Where it says so, they are learned from train alone. The rules were written from train. The peers have their thresholds from train.',
    '',
    toneHead,
    toneLine('Evenkeel', all),
    toneLine('  real messages only', of(isReal)),
    toneLine('Evenkeel, fitted on train alone', toneFiguresOf(dev, byTrain)),
  );
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
  say('', ...surenessLines(dev, readings), '', ...calibrationLines(dev, readings));
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
