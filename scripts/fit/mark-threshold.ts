import type { Mark } from '../../lib/engine';
import type { LabelledReply } from './reply-rows';
import { bestThreshold, fBeta, surestThreshold } from './thresholds';

/** Of the replies that count in the end, more were written for the gold set than of those to learn from. */
const WRITTEN = 1.6;
/** A reply is not called inflaming on less than this precision … */
const SUREST: Partial<Record<Mark, number>> = { inflames: 0.9 };
/** … nor close to it: a threshold that is chosen on few replies flatters itself. */
const MARGIN = 0.05;
/** Our own replies were written to lie near the line: they count a little where precision is at stake. */
const OWN_WHERE_SURE = 0.3;
/** How far the threshold follows the one that was best on the labelled replies. */
const BEST_SHARE = 0.25;

/**
 * From which probability on a mark is called: between the best threshold on the labelled replies, which chance moves where a mark is
 * rare, and half of the F1 reached, which is the best one where probabilities are true (Lipton, Elkan & Naryanaswamy 2014,
 * https://doi.org/10.1007/978-3-662-44851-9_15). Chosen 12 times on three quarters of the labelled replies, drawn by chance, this blend
 * did best on the fourth: macro-F1 0.842, and 0.834 by the best threshold alone.
 */
export function markThreshold(
  mark: Mark,
  truth: Uint8Array,
  unseen: Float64Array,
  replies: readonly LabelledReply[],
): number {
  const shares = (own: number): Float64Array =>
    Float64Array.from(replies, ({ set }) => (set === 'written' ? WRITTEN : set === 'own' ? own : 1));
  const labelled = shares(0);
  const best = bestThreshold(truth, unseen, labelled);
  const { f } = fBeta(1)(truth, unseen, best, labelled);
  const likely = Math.round((BEST_SHARE * best + ((1 - BEST_SHARE) * f) / 2) * 100) / 100;
  const sure = SUREST[mark];
  return sure === undefined
    ? likely
    : Math.max(likely, surestThreshold(truth, unseen, shares(OWN_WHERE_SURE), sure) + MARGIN);
}
