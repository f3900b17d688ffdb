import type { CheckedQuestion, CheckedStep, Mark, PlanStep, Span, Step } from '../types';
import type { Draft } from './draft';
import type { Seen } from './seen';
import { shared } from './topic';

/** Where a step is also a mark, the mark must not deny it: one stock phrase is not yet the step. */
const MARK_OF: Partial<Record<Step, Mark>> = {
  'repeat-back': 'acknowledges',
  feeling: 'empathy',
  apology: 'apology',
  ownership: 'ownership',
};
/** Below this probability of the mark a matching sentence does not count as the step. */
const DENIED = 0.15;

/** The plan's steps, each with the sentence of the draft that makes it, or null where none does. What is not needed is not missing. */
export function checklistOf(seen: Seen, questions: readonly CheckedQuestion[]): CheckedStep[] {
  return seen.input.plan.steps
    .map((planned) => ({ ...planned, done: doneBy(planned, seen, questions) }))
    .filter(({ ifNeeded, done }) => ifNeeded === undefined || done !== null);
}

function doneBy({ step, or = [] }: PlanStep, seen: Seen, questions: readonly CheckedQuestion[]): Span | null {
  for (const each of [step, ...or]) {
    const sentence = sentenceOf(each, seen);
    if (sentence !== null) return sentence;
  }
  return step === 'action' && onlyAsks(seen) ? answerToAll(questions) : null;
}

/** A calm question is dealt with by its answer. */
const onlyAsks = ({ heat, input }: Seen): boolean => heat === 0 && !input.reading.types.includes('grievance');

function answerToAll(questions: readonly CheckedQuestion[]): Span | null {
  const answers = questions.map(({ answered }) => answered);
  return answers.includes(null) ? null : (answers[0] ?? null);
}

function sentenceOf(step: Step, seen: Seen): Span | null {
  const { draft, marks } = seen;
  const mark = MARK_OF[step];
  if (mark !== undefined && marks.called.size > 0 && marks.probability[mark] < DENIED) return null;
  if (step === 'repeat-back') return retelling(seen);
  const wanted =
    step === 'action' ? ['action', 'ownership'] : step === 'hand-over' ? ['hand-over', 'follow-up'] : [step];
  const match = draft.matches.find(
    ({ rule, sentence }) =>
      'step' in rule.speaksFor &&
      wanted.includes(rule.speaksFor.step) &&
      !(step === 'action' && sendsAway(draft, sentence)),
  );
  const sentence = match === undefined ? undefined : draft.sentences[match.sentence];
  return sentence === undefined ? null : { start: sentence.start, end: sentence.end };
}

/** To be sent elsewhere is no step towards an answer. */
const sendsAway = ({ matches }: Draft, sentence: number): boolean =>
  matches.some(
    ({ rule: { speaksFor }, sentence: at }) =>
      at === sentence && 'finding' in speaksFor && speaksFor.finding !== 'hint' && speaksFor.kind === 'passes-the-buck',
  );

/** The sentence that holds most of what the customer wrote of. A rule cannot know their words, the message can. */
function retelling({ draft, messageTopic }: Seen): Span | null {
  let best: Span | null = null;
  let most = 0;
  for (const { topic, start, end } of draft.sentences) {
    const common = shared(topic, messageTopic).length;
    if (common > most) {
      most = common;
      best = { start, end };
    }
  }
  return best;
}
