import type { Rule, Weights } from '../pack';
import { claims } from './claims';
import { FORMS } from './forms';

/** Weights by feature, ready to add up. Features are numbered: rules, then learned word groups, then forms of the text. */
export interface Weigher {
  labels: readonly string[];
  bias: Float64Array;
  thresholds: Float64Array;
  /** By label: the share of the hottest part that counts once more. */
  hottest: Float64Array;
  /** By label: 1 where it is called only with a claim; `claims[rule * labels + label]`: 1 where the rule speaks for the label. */
  claimed: Uint8Array;
  claims: Uint8Array;
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
  /** Scratch, by feature. */
  seen: Int32Array;
  seenIn: Int32Array;
}

export const WORD_FEATURE = 'word:';
export const FORM_FEATURE = 'form:';

/** What a rule that was not fitted counts for its own label, in log-odds. */
const UNFITTED = { A: 2, B: 1.5, C: 1 } as const;


