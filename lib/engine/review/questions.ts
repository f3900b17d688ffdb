import type { CheckedQuestion, Span } from '../types';
import { kindOf, type QuestionKind } from './question-kind';
import type { Seen } from './seen';
import type { Sentence } from './sentences';
import { type Topic, topicOfText } from './topic';

/** Each question that the customer asked, with the sentence that answers it, or null. */
export function questionsOf(seen: Seen): CheckedQuestion[] {
  const asked = seen.input.facts.filter(({ kind }) => kind === 'question');
  return asked.map(({ text }) => ({ question: text, answered: answerTo(text, asked.length === 1, seen) }));
}

/** Repeats the question, or is sorry about it: no answer yet. "Sorry, it is sold out" is one. */
const ECHO =
  /\b(?:you (?:asked?|want to know|are asking)|your (?:question|query)|thank(?:s| you) for)\b|^(?:.{1,9} )?(?:so |very )?(?:sorry|apologi[sz]e|apologies)\b(?!\s*[,.!:;–-])/iu;
/** Will be found out: no answer yet either. */
const TO_BE_FOUND =
  /\b(?:find out|look(?:ing)? into|check(?:ing)? (?:wh|if|how|th|it|with)|(?:get|come) back to you|let you know|investigat)/iu;
const YES_OR_NO =
  /^\W*(?:yes|yep|yeah|no|nope|not yet|(?:of )?course|sure|absolutely|certainly|done|you['’]re right|unfortunately|(?:it|they|you|we|i|he|she|there|that) (?:do|does|did|is|are|was|were|can|could|will|would|have|has|should)(?:n['’]?t)?(?: not)?\s*[,.!:;])/iu;
const REASON = /\b(?:because|reason|due to|since|owing to|that['’]s why|which is why|part of it|caused by)\b/iu;
const SUM = /[£$€₹]\s?\d|\d\s?(?:pounds|euros|dollars|p|%)|\b(?:free|no charge|nothing|half|none)\b/iu;
/** It is here already. */
const THERE = /^\W*(?:attached|enclosed|done|here(?:['’]s| is| are))\b|\b(?:is|are) (?:attached|enclosed)\b/iu;
const REFUSES = /\b(?:can(?:no|['’])t|(?:not|un)(?: |)able|(?:don['’]t|do not) know|unfortunately|afraid)\b/iu;

function answerTo(question: string, only: boolean, seen: Seen): Span | null {
  const kind = kindOf(question);
  const topic = topicOfText(question);
  let best: Span | null = null;
  let most = 0;
  seen.draft.sentences.forEach((sentence, number) => {
    const points = pointsOf(sentence, number, { kind, topic, only }, seen);
    if (points > most) {
      most = points;
      best = { start: sentence.start, end: sentence.end };
    }
  });
  return best;
}

interface Asked {
  kind: QuestionKind;
  topic: Topic;
  only: boolean;
}

/** How well a sentence answers: it says what the question is after, of what it asks about. */
function pointsOf(sentence: Sentence, number: number, { kind, topic, only }: Asked, { draft }: Seen): number {
  const { text } = sentence;
  const made = new Set(
    draft.matches.flatMap(({ rule: { speaksFor }, sentence: at }) =>
      at === number && 'step' in speaksFor ? [speaksFor.step] : [],
    ),
  );
  const common = [...sentence.topic].filter((key) => topic.has(key)).length;
  const says = only && YES_OR_NO.test(text) ? 1 : 0;
  const takesOn = made.has('ownership') || made.has('hand-over');
  if (kind === 'favour')
    return (takesOn && !TO_BE_FOUND.test(text)) || THERE.test(text) || REFUSES.test(text) ? common + 1 : says;
  if (sentence.ends === 'question' || ECHO.test(text) || (takesOn && TO_BE_FOUND.test(text))) return 0;
  switch (kind) {
    case 'when':
      return made.has('time') || REFUSES.test(text) ? common + (only || common > 0 ? 1 : 0) : 0;
    case 'how-much':
      if (SUM.test(text) || REFUSES.test(text)) return common + (only ? 1 : 0);
      return /\d/.test(text) && !made.has('time') ? common + (only ? 1 : 0) : 0;
    case 'why':
      return (made.has('feeling') ? 0 : common) + (only && REASON.test(text) ? 1 : 0);
    default:
      return common + says + (common > 0 && (/\d/.test(text) || made.has('time')) ? 0.5 : 0);
  }
}
