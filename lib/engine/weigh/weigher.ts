import type { Rule, Weights } from '../pack';
import { once } from '../once';
import { claims } from './claims';
import { FORMS } from './forms';

/** Weights by feature, ready to add up. Features are numbered: rules, then learned word groups, then forms of the text. */
export interface Weigher {
  labels: readonly string[];
  bias: Float64Array;
  thresholds: Float64Array;
  /** By label: the share of the hottest part that counts once more. */
  hottest: Float64Array;
  /** By label: 1 where it is called only where a rule that speaks for it matched; and, when it first would be, the rules that do. */
  claimed: Uint8Array;
  claims: readonly (() => Uint8Array)[];
  sure: number;
  /** Feature i counts for label `rowLabels[pair]` by `rowWeights[pair]` (log-odds), for each pair from `rowStarts[i]` to `rowStarts[i + 1]`. */
  rowStarts: Int32Array;
  rowLabels: Uint8Array;
  rowWeights: Float32Array;
  /** What a person reads for each feature: a rule's id, `word:…` or `form:…`. */
  names: readonly string[];
  /** Feature number of the first form. */
  firstForm: number;
  features: number;
  /** Scratch, by feature: how often the text has it, and the part where it was met last. */
  times: Int32Array;
  seenIn: Int32Array;
}

export const WORD_FEATURE = 'word:';
export const FORM_FEATURE = 'form:';

/** What a rule that was not fitted counts for its own label, in log-odds. */
const UNFITTED = { A: 2, B: 1.5, C: 1 } as const;

/** The learned word groups, as patterns, in the order of their features. */
export const learnedGroups = (weights: Weights): string[] =>
  learnedNames(weights).map((name) => name.slice(WORD_FEATURE.length));

const learnedNames = ({ features }: Weights): string[] =>
  Object.keys(features).filter((name) => name.startsWith(WORD_FEATURE));

/** Keys of `weights.features`: `word:…` is a pattern of its own, `form:…` one of `FORMS`, anything else a rule's id. */
export function compileWeights(rules: readonly Rule[], weights: Weights): Weigher {
  const { labels } = weights;
  const groups = learnedNames(weights);
  const names = [...rules.map(({ id }) => id), ...groups, ...FORMS.map((form) => FORM_FEATURE + form)];
  const rowStarts = new Int32Array(names.length + 1);
  const rows = names.map((name, feature) => {
    const rule = rules[feature];
    // A rule of a pack may be called as what every object has: `constructor`.
    const fitted = Object.hasOwn(weights.features, name) ? weights.features[name] : undefined;
    const row = fitted ?? (rule === undefined ? [] : unfitted(rule, labels));
    rowStarts[feature + 1] = (rowStarts[feature] as number) + row.length / 2;
    return row;
  });
  const rowLabels = new Uint8Array(rowStarts[names.length] as number);
  const rowWeights = new Float32Array(rowLabels.length);
  let pair = 0;
  for (const row of rows) {
    for (let index = 0; index < row.length; index += 2) {
      rowLabels[pair] = row[index] as number;
      rowWeights[pair++] = (row[index + 1] as number) / 100;
    }
  }
  return {
    labels,
    bias: Float64Array.from(weights.bias),
    thresholds: Float64Array.from(weights.thresholds),
    hottest: Float64Array.from(weights.hottest),
    claimed: Uint8Array.from(labels, (label) => (weights.claimed.includes(label) ? 1 : 0)),
    claims: labels.map((label) => once(() => Uint8Array.from(rules, (rule) => Number(claims(rule.speaksFor, label))))),
    sure: weights.sure,
    rowStarts,
    rowLabels,
    rowWeights,
    names,
    firstForm: rules.length + groups.length,
    features: names.length,
    times: new Int32Array(names.length),
    seenIn: new Int32Array(names.length),
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
