import type { GoldMessage } from '../gold';
import { type Corpus, cutAnew } from '../fit/corpus';
import type { Study } from '../fit/fit-weights';
import { unseenCalls } from '../fit/unseen-calls';
import { labelFigures } from './label-table';
import { toneFiguresOf } from './tone-table';

/**
 * How much the figures owe to how `dev` was cut into folds: the same study under other cuts. Means, with the least and the most.
 */
export function cutLines(study: Study, dev: readonly GoldMessage[], cuts: number): string[] {
  const figures = Array.from({ length: cuts }, (_, cut) => {
    const readings = unseenCalls(recut(study, cutAnew(study.corpus, cut + 2)));
    return { tone: toneFiguresOf(dev, readings), labels: labelFigures(dev, readings) };
  });
  const line = (name: string, values: readonly number[]): string =>
    `  ${name.padEnd(16)}${[mean(values), Math.min(...values), Math.max(...values)].map((value) => value.toFixed(3).padStart(8)).join('')}`;
  const labels = figures[0]?.labels.map(({ label }) => label) ?? [];
  return [
    `dev in ${cuts} other cuts into folds, calibrated once for all folds: mean, least, most`,
    line(
      'tone macro-F1',
      figures.map(({ tone }) => tone.macroF1),
    ),
    line(
      'tone kappa',
      figures.map(({ tone }) => tone.kappa),
    ),
    line(
      'calm → angry',
      figures.map(({ tone }) => tone.calmCalledAngry),
    ),
    ...labels.map((label, at) =>
      line(
        label,
        figures.map((figure) => figure.labels[at]?.f1 ?? 0),
      ),
    ),
  ];
}

const recut = (study: Study, corpus: Corpus): Study => ({
  ...study,
  corpus,
  tasks: new Map([...study.tasks].map(([label, task]) => [label, { ...task, corpus }])),
});

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
