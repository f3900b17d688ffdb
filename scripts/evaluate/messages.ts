import { type Reading, tones } from '../../lib/engine';
import { asPack } from '../../lib/packs/schema';
import { readCorePack } from '../core-pack';
import { corpusOf, readParts } from '../fit/corpus';
import { EVERYTHING, studyOf } from '../fit/fit-weights';
import { type GoldMessage, isReal } from '../gold';
import { loadPeers } from '../peers';
import { progress } from '../progress';
import { calibrationLines, surenessLines } from './calibration';
import { crossFitted, fittedOnce } from './cross-fitted';
import { cutLines } from './cuts';
import { labelLines } from './label-table';
import { mistakeLines } from './mistakes';
import { fitCuts } from './peers-tone';
import { confusionLines, toneFiguresOf, toneHead, toneLine } from './tone-table';

/**
 * How readings compare with labelled messages, and with what the peers make of the same messages. The weights that ship learned from
 * these messages too, so others are fitted here that did not.
 */
export function evaluateMessages(folder: string, mistakes: number): void {
  const { parts, pack, study } = studied(folder);
  const { train, dev } = parts;
  const readings = crossFitted(pack, study);
  const byTrain = fittedOnce(pack, studyOf(pack, corpusOf(parts, 'train'), { ...EVERYTHING, progress }));
  progress('');
  const sections = [
    [
      'Evenkeel is cross-fitted: each fifth of dev is read by weights, calibration and thresholds learned from train and the other four fifths of dev.',
      'Where it says so, they are learned from train alone. The rules were written from train. The peers have their thresholds from train.',
    ],
    [
      toneHead,
      ...withRealOnly('Evenkeel', dev, readings),
      toneLine('Evenkeel, fitted on train alone', toneFiguresOf(dev, byTrain)),
      ...peerLines(train, dev),
      'aims: macro-F1 ≥ 0.75, kappa ≥ 0.80, calm → angry ≤ 1 %',
    ],
    confusionLines(toneFiguresOf(dev, readings)),
    sourceLines(dev, readings),
    ['types and flags (the peers have none)', ...labelLines(dev, readings)],
    ['types and flags, real messages only', ...labelLines(...only(isReal, dev, readings))],
    surenessLines(dev, readings),
    calibrationLines(dev, readings),
    languageLines(dev, readings),
    ['worst mistakes', ...mistakeLines(dev, readings, mistakes)],
  ];
  console.log(sections.map((lines) => lines.join('\n')).join('\n\n'));
}

/** How the figures would be, had `dev` been cut into other fifths: as many times as `cuts` says. */
export function evaluateCuts(folder: string, cuts: number): void {
  const { parts, study } = studied(folder);
  console.log(cutLines(study, parts.dev, cuts).join('\n'));
}

function studied(folder: string) {
  const parts = readParts(folder);
  const pack = asPack(readCorePack());
  return { parts, pack, study: studyOf(pack, corpusOf(parts), { ...EVERYTHING, progress }) };
}

/** Some of the messages, with what was called of each. */
function only<T>(
  keep: (message: GoldMessage) => boolean,
  messages: readonly GoldMessage[],
  called: readonly T[],
): [messages: GoldMessage[], called: T[]] {
  return [messages.filter(keep), called.filter((_, row) => keep(messages[row] as GoldMessage))];
}

const withRealOnly = (name: string, messages: readonly GoldMessage[], called: readonly Pick<Reading, 'tone'>[]) => [
  toneLine(name, toneFiguresOf(messages, called)),
  toneLine('  real messages only', toneFiguresOf(...only(isReal, messages, called))),
];

const peerLines = (train: readonly GoldMessage[], dev: readonly GoldMessage[]): string[] =>
  loadPeers().flatMap((peer) => {
    const toneOf = fitCuts(peer, train);
    return withRealOnly(
      peer.name,
      dev,
      dev.map(({ text }) => ({ tone: tones[toneOf(text)] as Reading['tone'] })),
    );
  });

const sourceLines = (dev: readonly GoldMessage[], readings: readonly Reading[]): string[] => [
  'by source',
  ...[...new Set(dev.map(({ set }) => set))]
    .sort()
    .map((set) => toneLine(`  ${set}`, toneFiguresOf(...only((message) => message.set === set, dev, readings)))),
];

/** Other languages get no call on the panel; their probabilities are measured all the same, as the labels have them. */
function languageLines(dev: readonly GoldMessage[], readings: readonly Reading[]): string[] {
  const other = [...dev.keys()].filter((row) => readings[row]?.status === 'not-my-language');
  if (other.length === 0) return ['every message was taken for English'];
  const right = other.filter((row) => tones[dev[row]?.tone ?? 0] === readings[row]?.tone).length;
  return [
    `not my language: ${other.length} of ${dev.length} messages; they are in every figure above, by their probabilities (tone right on ${right})`,
  ];
}
