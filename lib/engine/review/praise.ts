import type { CheckedStep, Finding } from '../types';
import type { Seen } from './seen';

/** From here on it may read as provoking, even if it is not called so. */
const DOUBT = 0.3;

/** One quiet line for a reply that needs nothing, or null. */
export function praiseOf(
  { draft, marks }: Seen,
  findings: readonly Finding[],
  checklist: readonly CheckedStep[],
): string | null {
  const faults = findings.some(({ severity }) => severity !== 'hint') || marks.probability.inflames > DOUBT;
  const missing = checklist.some(({ done }) => done === null);
  if (draft.sentences.length < 2 || faults || missing || marks.called.has('scripted')) return null;
  if (!marks.called.has('acknowledges')) return null;
  if (marks.called.has('empathy') && marks.called.has('ownership'))
    return 'This names what happened, says what it cost them, and takes it on.';
  if (marks.called.has('ownership') && marks.called.has('time'))
    return 'This names what happened, takes it on, and says when.';
  return 'This answers what they wrote.';
}
