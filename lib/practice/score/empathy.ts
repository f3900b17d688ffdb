import { shared } from '../../engine/review/topic';
import type { Span } from '../../engine/types';
import type { Exercise } from '../exercise';
import type { DraftSentence, Reviewed } from '../reviewed';
import type { EmpathyPart, Point } from './point';
import type { Worth } from './worth';

/** Each part of empathy that is called for brings this many points. */
const PART_BRINGS = 9;
/** A sentence that holds so many of the customer's words retells. */
const RETELLS = 2;

interface Found {
  level: 0 | 1 | 2;
  span: Span | null;
  why: string;
}

/**
 * Empathy in three parts, as readers of supportive writing mark it (EPITOME, Sharma et al. 2020): feeling with them, showing
 * that one understood, and asking. Which are called for depends on the message alone, so that no draft changes what counts.
 */
export function empathyPoints(exercise: Exercise, reviewed: Reviewed, worth: Worth): Point[] {
  const parts: [EmpathyPart, Found][] = [];
  if (feels(exercise)) {
    parts.push(['reaction', reaction(reviewed, worth)], ['interpretation', interpretation(reviewed, worth)]);
  }
  if (exercise.plan.steps.some(({ step }) => step === 'question'))
    parts.push(['exploration', exploration(reviewed, worth)]);
  return parts.map(([part, { level, span, why }]) => ({
    of: { kind: 'empathy', part, level },
    earned: (PART_BRINGS * level) / 2,
    most: PART_BRINGS,
    span,
    why,
  }));
}

/** Somebody to whom something happened, not only somebody with a question. */
const feels = ({ reading, plan }: Exercise): boolean =>
  reading.types.includes('grievance') ||
  reading.flags.includes('safety') ||
  plan.steps.some(({ step }) => step === 'feeling');

const nothing = (why: string): Found => ({ level: 0, span: null, why });

function reaction(reviewed: Reviewed, worth: Worth): Found {
  const feeling = earning(reviewed.made.get('feeling'), worth);
  if (feeling) return { level: 2, span: feeling, why: 'It says what this is like for them.' };
  const sorry = earning([...(reviewed.made.get('apology') ?? []), ...(reviewed.made.get('rapport') ?? [])], worth);
  if (sorry === null) return nothing('Nothing says that this touched you: name what it is like for them.');
  return holdsTheirs(sorry, reviewed)
    ? { level: 2, span: sorry, why: 'Sorry, and for what: that is meant for them.' }
    : { level: 1, span: sorry, why: 'A bare sorry: say for what, or name the feeling.' };
}

function interpretation(reviewed: Reviewed, worth: Worth): Found {
  const { sentences, theirs } = reviewed;
  const earns = sentences.filter((sentence) => worth.refusal(sentence) === null && !sentence.asks);
  const retold = earns.filter(({ topic }) => shared(topic, theirs).length >= RETELLS);
  const feeling = earning(reviewed.made.get('feeling'), worth);
  const meant =
    feeling && earns.find((sentence) => near(sentence, feeling, sentences) && holdsTheirs(sentence, reviewed));
  if (feeling && meant)
    return { level: 2, span: feeling, why: 'The feeling and what caused it, together: that is understanding.' };
  const [first] = retold;
  if (first) return { level: 1, span: first, why: 'It retells what happened; say too what that meant for them.' };
  if (feeling) return { level: 1, span: feeling, why: 'Understanding in general: say of what, in their words.' };
  return nothing('Nothing shows that you took in what it meant for them.');
}

function exploration({ made, sentences, theirs }: Reviewed, worth: Worth): Found {
  const definite = earning(made.get('question'), worth);
  if (definite) return { level: 2, span: definite, why: 'A definite question, which they can answer.' };
  const open = sentences.find((sentence) => sentence.asks && worth.refusal(sentence) === null);
  if (open === undefined) return nothing('It asks nothing, and something is missing here.');
  return shared(open.topic, theirs).length > 0
    ? { level: 2, span: open, why: 'A question about what they wrote.' }
    : { level: 1, span: open, why: 'A question that fits anybody: ask about what they wrote.' };
}

const earning = (spans: readonly Span[] | undefined, worth: Worth): Span | null =>
  spans?.find((span) => worth.refusal(span) === null) ?? null;

const holdsTheirs = (span: Span, { sentences, theirs }: Reviewed): boolean =>
  sentences.some(({ start, topic }) => start === span.start && shared(topic, theirs).length > 0);

/** The same sentence, or the one before or after it. */
function near(one: DraftSentence, span: Span, sentences: readonly DraftSentence[]): boolean {
  const at = sentences.findIndex(({ start }) => start === span.start);
  return at >= 0 && Math.abs(sentences.indexOf(one) - at) <= 1;
}
