import type { CheckedStep, Mark, Review, Step } from '../types';
import type { Seen } from './seen';

/** From here on it may read so, even if it is not called so. */
const DOUBT = 0.3;
const FAULTS: readonly Mark[] = ['inflames', 'passes-the-buck', 'excuse', 'placeholder'];
/** Without these a reply may be good all the same: warmth shows in more than its own sentence. */
const MAY_LACK: ReadonlySet<Step> = new Set(['thanks', 'follow-up', 'rapport', 'hand-over']);

/** One quiet line for a reply that needs nothing, or null. Where a procedure outranks all wording there is no plan, and no praise. */
export function praiseOf(
  { draft, marks, input, heat }: Seen,
  { findings, checklist, questions }: Pick<Review, 'findings' | 'checklist' | 'questions'>,
): string | null {
  if (input.plan.steps.length === 0 || draft.sentences.length < 2) return null;
  if (marks.called.has('scripted') || FAULTS.some((mark) => marks.probability[mark] > DOUBT)) return null;
  if (findings.some(({ severity }) => severity !== 'hint')) return null;
  // To somebody no more than frustrated, either a word for what it cost them or an apology for it will do.
  const sorry = heat < 2 && checklist.some(({ step, done }) => step === 'apology' && done !== null);
  const mayLack = (step: Step): boolean =>
    step === 'apology' ? input.fault !== 'ours' : MAY_LACK.has(step) || (sorry && step === 'feeling');
  const lacks = ({ step, done }: CheckedStep): boolean => done === null && !mayLack(step);
  if (checklist.some(lacks) || questions.some(({ answered }) => answered === null)) return null;
  if (!marks.called.has('acknowledges')) return null;
  if (marks.called.has('empathy') && marks.called.has('ownership'))
    return 'This names what happened, says what it cost them, and takes it on.';
  if (marks.called.has('ownership') && marks.called.has('time'))
    return 'This names what happened, takes it on, and says when.';
  return 'This answers what they wrote.';
}
