import { coreFlags, customerTypes, type Reading } from '../../lib/engine';
import { has } from '../fit/labels';
import type { GoldMessage } from '../gold';

/** What the project aims at, by label (issue 3). */
const AIMS: Readonly<Record<string, string>> = {
  grievance: 'F1 ≥ 0.92',
  demanding: 'F1 ≥ 0.75',
  'bad-faith': 'P ≥ 0.90, R ≥ 0.40',
  legal: 'F1 ≥ 0.90',
  money: 'F1 ≥ 0.85',
  repeat: 'F1 ≥ 0.85',
  churn: 'F1 ≥ 0.80',
  public: 'F1 ≥ 0.80',
  safety: 'R ≥ 0.90',
};

/** How well a type or flag is called; a share of nothing is 1. */
export interface LabelFigures {
  label: string;
  real: number;
  called: number;
  precision: number;
  recall: number;
  f1: number;
}

type Called = Pick<Reading, 'types' | 'flags'>;

export const calledLabels = ({ types, flags }: Called): Set<string> => new Set<string>([...types, ...flags]);

export function labelFigures(messages: readonly GoldMessage[], readings: readonly Called[]): LabelFigures[] {
  return [...customerTypes, ...coreFlags].map((label) => {
    let both = 0;
    let called = 0;
    let real = 0;
    messages.forEach((message, row) => {
      const is = has(message, label);
      const says = calledLabels(readings[row] as Called).has(label);
      if (is) real++;
      if (says) called++;
      if (is && says) both++;
    });
    return {
      label,
      real,
      called,
      precision: called === 0 ? 1 : both / called,
      recall: real === 0 ? 1 : both / real,
      f1: called + real === 0 ? 1 : (2 * both) / (called + real),
    };
  });
}

/** Precision, recall and F1 of each type and flag. */
export function labelLines(messages: readonly GoldMessage[], readings: readonly Reading[]): string[] {
  const lines = labelFigures(messages, readings).map(({ label, real, called, precision, recall, f1 }) => {
    const figures = [precision, recall, f1].map((figure) => figure.toFixed(2).padStart(11)).join('');
    return `  ${label.padEnd(12)}${String(real).padStart(5)}${String(called).padStart(8)}${figures}   ${AIMS[label] ?? ''}`;
  });
  return ['  label           is  called  precision     recall         F1   aim', ...lines];
}
