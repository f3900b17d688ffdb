import type { Plan, PlanStep, Step } from '../types';
import { cardsFor } from './cards';
import { type Shape, shapes } from './plan-shapes';
import type { Stance, SuggestInput } from './situation';
import { stanceOf } from './situation';
import { inTeamOrder } from './team-voice';

/** The steps of a good reply to this reading, in order, and the procedures that outrank them. What could not be read has none. */
export function planFor(input: SuggestInput): Plan {
  if (input.reading.status !== 'read') return { steps: [], cards: [] };
  const stance = stanceOf(input);
  const shape = shapes.find(({ fits }) => fits(stance)) as Shape;
  const ofShape = withCondolence(forCause(shape.steps, stance), stance).map(([step, why, how]): PlanStep => ({
    step,
    why: adjusted(step, why, stance),
    ...how,
  }));
  const steps = inTeamOrder(ofShape, input.replySteps ?? []);
  return {
    steps: stance.flags.has('promise-due') && steps.length > 0 ? comingBack(steps) : steps,
    cards: cardsFor(stance, input),
  };
}

/** What was promised to this customer is due: they hear of that first. */
function comingBack(steps: readonly PlanStep[]): PlanStep[] {
  const others = steps.filter(({ step }) => step !== 'follow-up');
  return [{ step: 'follow-up', why: 'What you promised here is due: say first how it stands.' }, ...others];
}

/** An apology is for something that went wrong: where they complain of nothing, none is called for. */
const forCause = (steps: Shape['steps'], { grievance }: Stance): Shape['steps'] =>
  grievance ? steps : steps.filter(([step]) => step !== 'apology');

/**
 * Where the customer names a death, an illness, an accident or hard times, a word of it comes first. Not where safety outranks everything, nor
 * where the claim itself is in doubt.
 */
function withCondolence(steps: Shape['steps'], { hardship, badFaith, flags }: Stance): Shape['steps'] {
  if (!hardship || badFaith || flags.has('safety')) return steps;
  return [
    ['feeling', 'They tell of something hard: say that you are sorry for it first. That admits no fault.'],
    // Whoever buries somebody is not thanked for writing.
    ...steps.filter(([step]) => step !== 'feeling' && step !== 'thanks'),
  ];
}

/** Where a flag or the fault gives a better reason for a step than its shape does. */
function adjusted(step: Step, why: string, { flags, fault, hardship }: Stance): string {
  if (step === 'thanks' && hardship) return 'End kindly: thank them for telling you, or say how they reach you.';
  if (step === 'apology' && fault !== 'ours' && flags.has('repeat'))
    return 'Whose fault it was is still open: regret what happened and that they had to write again, admit nothing.';
  if (step === 'apology' && fault !== 'ours')
    return 'Whose fault it was is still open: regret what happened, admit nothing.';
  if (step === 'ownership' && flags.has('repeat'))
    return 'They have asked before: one person now, so that they need not repeat it.';
  if (step === 'repeat-back' && flags.has('repeat')) return 'They have told it before: show that you read all of it.';
  if (step === 'follow-up' && flags.has('churn'))
    return 'They speak of leaving: say what happens next, and do not plead.';
  if (step === 'action' && flags.has('public')) return 'Solve it; never offer anything for a review being taken down.';
  return why;
}
