import { coreFlags, customerTypes, type Reading, tones } from '../../lib/engine';
import { has } from '../fit/labels';
import type { GoldMessage } from '../gold';
import { percent } from './tone-table';

/** Whether a probability means what it says: of what was given 70 %, seven in ten should be so. */
export function calibrationLines(messages: readonly GoldMessage[], readings: readonly Reading[]): string[] {
  const bins = Array.from({ length: 5 }, () => ({ count: 0, chance: 0, right: 0 }));
  const put = (chance: number, right: boolean): void => {
    const bin = bins[Math.min(4, Math.floor(chance * 5))] as (typeof bins)[number];
    bin.count++;
    bin.chance += chance;
    if (right) bin.right++;
  };
  messages.forEach((message, row) => {
    const reading = readings[row] as Reading;
    reading.toneProbabilities.forEach((chance, tone) => put(chance, message.tone === tone));
    for (const label of [...customerTypes, ...coreFlags]) put(reading.probabilities[label] ?? 0, has(message, label));
  });
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  const error = bins.reduce((sum, { chance, right }) => sum + Math.abs(chance - right), 0) / total;
  return [
    `calibration (all labels): expected error ${percent(error)}`,
    ...bins
      .filter(({ count }) => count > 0)
      .map(
        ({ count, chance, right }) =>
          `  said ${percent(chance / count).padStart(7)}   was so ${percent(right / count).padStart(7)}   of ${count}`,
      ),
  ];
}

/** How many readings are sure, how often their tone is right, and how that would be were fewer or more of them sure. */
export function surenessLines(messages: readonly GoldMessage[], readings: readonly Reading[]): string[] {
  const right = (row: number): boolean => tones[messages[row]?.tone ?? 0] === readings[row]?.tone;
  const chance = (row: number): number => Math.max(...(readings[row]?.toneProbabilities ?? []));
  const rows = [...messages.keys()];
  const sure = rows.filter((row) => readings[row]?.sure === true);
  const rest = rows.filter((row) => readings[row]?.sure !== true);
  const share = (some: readonly number[]): string =>
    some.length === 0 ? '–' : percent(some.filter(right).length / some.length);
  const surestFirst = [...rows].sort((a, b) => chance(b) - chance(a));
  const curve = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1].map(
    (part) => `${percent(part)} ${share(surestFirst.slice(0, Math.round(part * rows.length)))}`,
  );
  return [
    `sure on ${percent(sure.length / rows.length)}: tone right on ${share(sure)} of those, on ${share(rest)} of the rest (aim: sure on ≥ 80 %, right on ≥ 90 % of those)`,
    `  tone right on the surest ${curve.join(' · ')}`,
  ];
}
