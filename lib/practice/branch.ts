import { severities, type Severity, type Step } from '../engine/types';
import type { RolePlay } from '../packs/case-schema';
import type { Reviewed } from './reviewed';
import { heatWay, type HeatWay } from './score/heat';

/** What a customer goes by when they answer a reply. */
export interface Features {
  does: ReadonlySet<Step>;
  /** The gravest remark on the reply, or null. */
  gravest: Severity | null;
  heat: HeatWay;
}

export type Condition = NonNullable<RolePlay['then'][number]['when']>;

export function featuresOf({ made, review }: Reviewed): Features {
  return {
    does: new Set(made.keys()),
    gravest: severities.find((severity) => review.findings.some((finding) => finding.severity === severity)) ?? null,
    heat: heatWay(review),
  };
}

/** Whether a reply is as a branch wants it: everything that the branch names must hold. */
export function holds({ does, misses, finding, heat }: Condition, reply: Features): boolean {
  if (does && !does.every((step) => reply.does.has(step))) return false;
  if (misses?.every((step) => reply.does.has(step))) return false;
  if (finding && (reply.gravest === null || severities.indexOf(reply.gravest) > severities.indexOf(finding)))
    return false;
  return heat === undefined || heat === reply.heat;
}
