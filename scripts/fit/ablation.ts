import type { Pack } from '../../lib/engine/pack';
import type { GoldMessage } from '../gold';
import { fitWeights } from './fit-weights';
import { crossValidate } from './report';

const EVERYTHING = { families: { rules: true, words: true, forms: true }, hottest: true };

/** Rules as they would be if a negated, quoted or supposed match counted like any other. */
const withoutScope = (pack: Pack): Pack => ({ ...pack, rules: pack.rules.map((rule) => ({ ...rule, heed: [] })) });

/** What each family of features brings: the cross-validated figures with it left out, as a table. */
export function ablate(
  pack: Pack,
  train: readonly GoldMessage[],
  dev: readonly GoldMessage[],
  seed: number,
  progress: (line: string) => void,
): string {
  const cases: [string, Pack, typeof EVERYTHING][] = [
    ['everything', pack, EVERYTHING],
    ['without rules', pack, { ...EVERYTHING, families: { ...EVERYTHING.families, rules: false } }],
    ['without learned words', pack, { ...EVERYTHING, families: { ...EVERYTHING.families, words: false } }],
    ['without form', pack, { ...EVERYTHING, families: { ...EVERYTHING.families, forms: false } }],
    ['without scope (negation, quotation, condition)', withoutScope(pack), EVERYTHING],
    ['without the hottest part', pack, { ...EVERYTHING, hottest: false }],
    ['learned words alone', pack, { families: { rules: false, words: true, forms: false }, hottest: false }],
    ['form alone', pack, { families: { rules: false, words: false, forms: true }, hottest: false }],
  ];
  const rows = cases.map(([name, from, options]) => {
    progress(name);
    const { macroF1, kappa, labels } = crossValidate(
      train,
      fitWeights(from, train, dev, { ...options, seed, progress }),
    );
    const mean = [...labels.values()].reduce((sum, f) => sum + f, 0) / labels.size;
    return `| ${name} | ${macroF1.toFixed(3)} | ${kappa.toFixed(3)} | ${mean.toFixed(3)} |`;
  });
  return [
    '| features | tone macro-F1 | kappa | mean F1 of types and flags |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}
