import type { Rule, Weights } from '../pack';
import { claims } from './claims';
import { FORMS } from './forms';

/** Weights by feature, dense. Features are numbered: rules, then learned word groups, then forms of the text. */
export interface Weigher {
  labels: readonly string[];
  bias: Float64Array;
  thresholds: Float64Array;
  hottest: Float64Array;
  /** `claims[rule * labels + label]`: 1 where the rule speaks for the label. */
  claims: Uint8Array;
  /** By label: 1 where it is called only with a claim. */
  claimed: Uint8Array;
  sure: number;
  /** `table[feature * labels + label]`, in log-odds. */
  table: Float32Array;
  /** Learned word groups as patterns; feature number = number of rules + index. */
  groups: readonly string[];
  /** Feature number of the first form. */
  firstForm: number;
  features: number;
}

export const WORD_FEATURE = 'word:';
export const FORM_FEATURE = 'form:';

/** What a rule that was not fitted counts for its own label, in log-odds. */
const UNFITTED = { A: 2, B: 1.5, C: 1 } as const;

/** Keys of `weights.features`: `word:…` is a pattern of its own, `form:…` one of `FORMS`, anything else a rule's id. */
export function compileWeights(rules: readonly Rule[], weights: Weights): Weigher {
  const { labels } = weights;
  const groups = Object.keys(weights.features)
    .filter((name) => name.startsWith(WORD_FEATURE))
    .map((name) => name.slice(WORD_FEATURE.length));
  const firstForm = rules.length + groups.length;
  const features = firstForm + FORMS.length;
  const table = new Float32Array(features * labels.length);
  const fill = (feature: number, pairs: readonly number[] | undefined): void => {
    for (let index = 0; pairs !== undefined && index < pairs.length; index += 2) {
      table[feature * labels.length + (pairs[index] as number)] = (pairs[index + 1] as number) / 100;
    }
  };
  rules.forEach((rule, number) => fill(number, weights.features[rule.id] ?? unfitted(rule, labels)));
  groups.forEach((group, index) => fill(rules.length + index, weights.features[WORD_FEATURE + group]));
  FORMS.forEach((form, index) => fill(firstForm + index, weights.features[FORM_FEATURE + form]));
  return {
    labels,
    bias: Float64Array.from(weights.bias),
    thresholds: Float64Array.from(weights.thresholds),
    hottest: Float64Array.from(weights.hottest),
    claims: Uint8Array.from(rules.flatMap(({ speaksFor }) => labels.map((label) => (claims(speaksFor, label) ? 1 : 0)))),
    claimed: Uint8Array.from(labels, (label) => (weights.claimed.includes(label) ? 1 : 0)),
    sure: weights.sure,
    table,
    groups,
    firstForm,
    features,
  };
}

/** What a person reads for a feature: a rule's id, `word:…` or `form:…`. */
export function featureName(weigher: Weigher, rules: readonly Rule[], feature: number): string {
  const rule = rules[feature];
  if (rule !== undefined) return rule.id;
  if (feature < weigher.firstForm) return WORD_FEATURE + (weigher.groups[feature - rules.length] ?? '');
  return FORM_FEATURE + (FORMS[feature - weigher.firstForm] ?? '');
}

function unfitted(rule: Rule, labels: readonly string[]): number[] {
  const { speaksFor } = rule;
  const label = 'tone' in speaksFor ? speaksFor.tone : 'type' in speaksFor ? speaksFor.type : 'flag' in speaksFor ? speaksFor.flag : null;
  const index = label === null ? -1 : labels.indexOf(label);
  return index < 0 ? [] : [index, (rule.weight ?? UNFITTED[rule.strength]) * 100];
}
