import type { Severity } from '../../engine/types';
import type { Reviewed } from '../reviewed';
import type { Point } from './point';

const COSTS: Readonly<Record<Severity, number>> = { stop: 20, caution: 6, hint: 1 };
/** All hints together cost no more than this: they are matters of taste. */
const HINTS_COST = 4;

/** Every remark on the draft, and what it costs. */
export function remarkPoints({ review }: Reviewed): Point[] {
  let hints = 0;
  return review.findings.map(({ rule, severity, start, end, why }) => {
    const costs = severity === 'hint' && hints >= HINTS_COST ? 0 : COSTS[severity];
    if (severity === 'hint') hints += costs;
    return { of: { kind: 'remark', rule, severity }, earned: 0 - costs, most: 0, span: { start, end }, why };
  });
}
