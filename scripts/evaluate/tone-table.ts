import { type Reading, tones } from '../../lib/engine';
import { confusion, kappa, toneF1 } from '../fit/thresholds';
import type { GoldMessage } from '../gold';

const NAME_WIDTH = 34;

/** Figures of tone for a set of messages. */
export interface ToneFigures {
  count: number;
  macroF1: number;
  byTone: readonly number[];
  kappa: number;
  accuracy: number;
  /** Share of calm messages that are called angry or abusive. */
  calmCalledAngry: number;
  table: readonly (readonly number[])[];
}

export function toneFigures(truth: readonly number[], called: readonly number[]): ToneFigures {
  const table = confusion(truth, called, new Array<number>(truth.length).fill(1));
  const byTone = toneF1(table);
  const [calm = []] = table;
  const calmCount = calm.reduce((sum, count) => sum + count, 0);
  return {
    count: truth.length,
    macroF1: byTone.reduce((sum, f) => sum + f, 0) / byTone.length,
    byTone,
    kappa: kappa(table),
    accuracy: truth.filter((tone, row) => tone === called[row]).length / truth.length,
    calmCalledAngry: calmCount === 0 ? 0 : ((calm[2] ?? 0) + (calm[3] ?? 0)) / calmCount,
    table,
  };
}

/** Figures of the tones that readings call. */
export const toneFiguresOf = (
  messages: readonly GoldMessage[],
  readings: readonly Pick<Reading, 'tone'>[],
): ToneFigures =>
  toneFigures(
    messages.map(({ tone }) => tone),
    readings.map(({ tone }) => tones.indexOf(tone)),
  );

export const toneHead = `${''.padEnd(NAME_WIDTH)}     n  macro-F1  kappa  accuracy  calm→angry   ${tones.join(' / ')}`;

export function toneLine(name: string, figures: ToneFigures): string {
  const { count, macroF1, kappa: agreement, accuracy, calmCalledAngry, byTone } = figures;
  return [
    name.padEnd(NAME_WIDTH),
    String(count).padStart(6),
    macroF1.toFixed(3).padStart(10),
    agreement.toFixed(3).padStart(7),
    percent(accuracy).padStart(10),
    percent(calmCalledAngry).padStart(12),
    `   ${byTone.map((f) => f.toFixed(2)).join(' / ')}`,
  ].join('');
}

export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

export function confusionLines({ table }: ToneFigures): string[] {
  return [
    `${''.padEnd(22)}${tones.map((tone) => tone.padStart(12)).join('')}   ← called`,
    ...table.map(
      (line, truth) =>
        `  is ${(tones[truth] ?? '').padEnd(17)}${line.map((count) => String(count).padStart(12)).join('')}`,
    ),
  ];
}
