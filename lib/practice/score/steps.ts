import { shared } from '../../engine/review/topic';
import type { Span } from '../../engine/types';
import type { Exercise } from '../exercise';
import type { Reviewed } from '../reviewed';
import type { Point } from './point';
import type { Worth } from './worth';

/** All steps together bring this many points. */
const STEPS_BRING = 50;
/** A reply that holds fewer of the customer's own words than this could go to anybody: its steps count half. */
const FEWEST_OF_THEIRS = 2;

/** The steps that the message calls for, each worth the same. One more step made never brings less. */
export function stepPoints({ plan }: Exercise, reviewed: Reviewed, worth: Worth): Point[] {
  const most = STEPS_BRING / Math.max(1, plan.steps.length);
  const anybodys = plan.steps.some(({ step }) => step === 'repeat-back') && isAnybodys(reviewed);
  const taken = new Map<number, number>();
  return plan.steps.map(({ step, why }): Point => {
    const making = reviewed.made.get(step) ?? [];
    const [first] = making;
    const missing = { of: { kind: 'step', step } as const, earned: 0, most, span: first ?? null };
    if (first === undefined) return { ...missing, why };
    const earning = making.filter((span) => worth.refusal(span) === null);
    if (earning.length === 0) return { ...missing, why: worth.refusal(first) ?? why };
    const carried = (one: Span): number => taken.get(one.start) ?? 0;
    const [span] = earning
      .filter((one) => carried(one) < worth.room(one))
      .sort((one, other) => carried(one) - carried(other));
    if (span === undefined) return { ...missing, why: 'One short sentence cannot do all that.' };
    taken.set(span.start, (taken.get(span.start) ?? 0) + 1);
    const done = { ...missing, span };
    return anybodys
      ? { ...done, earned: most / 2, why: 'Half: too little in the reply is this customer’s own yet.' }
      : { ...done, earned: most, why: 'Done by this sentence.' };
  });
}

/** Whether nothing in a draft is this customer's own. */
export const isAnybodys = ({ sentences, theirs }: Reviewed): boolean =>
  new Set(sentences.flatMap(({ topic }) => shared(topic, theirs))).size < Math.min(FEWEST_OF_THEIRS, theirs.size);
