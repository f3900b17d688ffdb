import type { GoldMessage } from '../gold';
import type { Fit } from './fit-weights';
import { STEPS } from '../../lib/engine/weigh/claims';
import { has, LABELS } from './labels';
import { callTones, confusion, fBeta, kappa, toneF1 } from './thresholds';

export interface CrossValidated {
  macroF1: number;
  kappa: number;
  calmCalledAngry: number;
  labels: ReadonlyMap<string, number>;
}

/** How the fit does on the messages of `train` that it had not seen, in the mix that is aimed at. */
export function crossValidate(train: readonly GoldMessage[], { unseen, callings, signs, mix }: Fit): CrossValidated {
  const chances = (label: string): Float64Array => unseen.get(label) ?? new Float64Array(train.length);
  const from = (label: string): number => callings.thresholds.get(label) ?? 1;
  const table = confusion(
    Uint8Array.from(train, ({ tone }) => tone),
    callTones(STEPS.map(chances), STEPS.map(from)),
    mix,
  );
  const [calm = []] = table;
  return {
    macroF1: toneF1(table).reduce((sum, score) => sum + score, 0) / 4,
    kappa: kappa(table),
    calmCalledAngry: ((calm[2] ?? 0) + (calm[3] ?? 0)) / calm.reduce((sum, count) => sum + count, 0),
    labels: new Map(
      LABELS.slice(STEPS.length).map((label) => {
        const truth = Uint8Array.from(train, (message) => (has(message, label) ? 1 : 0));
        const sign =
          label === 'bad-faith' ? signs.conduct : callings.claimed.has(label) ? signs.claims.get(label) : undefined;
        const seen =
          sign === undefined ? chances(label) : chances(label).map((chance, row) => (sign[row] === 1 ? chance : 0));
        return [label, fBeta(1)(truth, seen, from(label), mix).f];
      }),
    ),
  };
}

export function crossValidated(train: readonly GoldMessage[], fit: Fit): string {
  const { macroF1, kappa: agreement, calmCalledAngry, labels } = crossValidate(train, fit);
  const lines = [
    'cross-validated on train, in the mix of dev:',
    `  tone macro-F1 ${macroF1.toFixed(3)}, quadratic kappa ${agreement.toFixed(3)}, calm called angry or abusive ${(calmCalledAngry * 100).toFixed(1)} %`,
    `  ${[...labels].map(([label, f]) => `${label} ${f.toFixed(3)}`).join(', ')}`,
  ];
  return lines.join('\n');
}
