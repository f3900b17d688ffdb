import type { Pack } from '../../lib/engine/pack';
import { labelFigures } from '../evaluate/label-table';
import { toneFiguresOf } from '../evaluate/tone-table';
import type { Corpus } from './corpus';
import { EVERYTHING, studyOf } from './fit-weights';
import { unseenCalls } from './unseen-calls';

/** Rules as they would be if a negated, quoted or supposed match counted like any other. */
const withoutScope = (pack: Pack): Pack => ({ ...pack, rules: pack.rules.map((rule) => ({ ...rule, heed: [] })) });

/** What each family of features brings: figures on `dev` with it left out, none of which saw the messages that it is of, as a table. */
export function ablate(pack: Pack, corpus: Corpus, progress: (line: string) => void): string {
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
  const dev = corpus.messages.slice(corpus.firstOfDev);
  const rows = cases.map(([name, from, options]) => {
    const study = studyOf(from, corpus, { ...options, progress: (line) => progress(`${name}: ${line}`) });
    const readings = unseenCalls(study);
    const { macroF1, kappa } = toneFiguresOf(dev, readings);
    const figures = labelFigures(dev, readings);
    const mean = figures.reduce((sum, { f1 }) => sum + f1, 0) / figures.length;
    return `| ${name} | ${macroF1.toFixed(3)} | ${kappa.toFixed(3)} | ${mean.toFixed(3)} |`;
  });
  return [
    '| features | tone macro-F1 | kappa | mean F1 of types and flags |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}
