import type { Rule, Weights } from '../pack';

/** Weights by feature, dense: a feature is a rule (its number), a learned word group, or a form of the text. */
export interface Weigher {
  labels: readonly string[];
  bias: Float32Array;
  thresholds: Float32Array;
  /** `table[feature * labels + label]`. */
  table: Float32Array;
  /** Learned word groups as patterns; feature number = number of rules + index. */
  groups: readonly string[];
  /** Feature number of a form, by name. */
  forms: ReadonlyMap<string, number>;
  features: number;
}

/** What a rule that was not fitted counts for its own label, in log-odds. */
const UNFITTED = { A: 2, B: 1.5, C: 1 } as const;

/** `word:…` features become patterns, `form:…` features are counted by `forms.ts`, the rest are rules by id. */
export function compileWeights(rules: readonly Rule[], weights: Weights): Weigher {
  const { labels } = weights;
  const names = Object.keys(weights.features);
  const groups = names.filter((name) => name.startsWith('word:'));
  const formNames = names.filter((name) => name.startsWith('form:'));
  const features = rules.length + groups.length + formNames.length;
  const table = new Float32Array(features * labels.length);
  const fill = (feature: number, pairs: readonly number[] | undefined): void => {
    for (let index = 0; pairs !== undefined && index < pairs.length; index += 2) {
      table[feature * labels.length + (pairs[index] as number)] = (pairs[index + 1] as number) / 100;
    }
  };
  rules.forEach((rule, number) => {
    const fitted = weights.features[rule.id];
    fill(number, fitted ?? unfitted(rule, labels));
  });
  groups.forEach((name, index) => fill(rules.length + index, weights.features[name]));
  const forms = new Map<string, number>();
  formNames.forEach((name, index) => {
    forms.set(name, rules.length + groups.length + index);
    fill(rules.length + groups.length + index, weights.features[name]);
  });
  return {
    labels,
    bias: Float32Array.from(weights.bias),
    thresholds: Float32Array.from(weights.thresholds),
    table,
    groups: groups.map((name) => name.slice('word:'.length)),
    forms,
    features,
  };
}

function unfitted(rule: Rule, labels: readonly string[]): number[] {
  const { speaksFor } = rule;
  const label =
    'tone' in speaksFor
      ? speaksFor.tone
      : 'type' in speaksFor
        ? speaksFor.type
        : 'flag' in speaksFor
          ? speaksFor.flag
          : null;
  const index = label === null ? -1 : labels.indexOf(label);
  return index < 0 ? [] : [index, (rule.weight ?? UNFITTED[rule.strength]) * 100];
}
