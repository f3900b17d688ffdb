import type { CheckedQuestion, Span } from '../types';
import type { Seen } from './seen';
import { type Topic, topicOfText } from './topic';

/** Each question that the customer asked, with the sentence that answers it: one that shares its words, or says yes or no to the only question. */
export function questionsOf(seen: Seen): CheckedQuestion[] {
  const asked = seen.input.facts.filter(({ kind }) => kind === 'question');
  return asked.map(({ text }) => ({ question: text, answered: answerTo(topicOfText(text), asked.length === 1, seen) }));
}

const YES_OR_NO =
  /^(?:yes|yep|yeah|no|nope|of course|absolutely|certainly|you(?:['’]re| are) right|unfortunately|i['’]m afraid)\b/iu;
/** A question about when, where or how much is answered by a sentence that holds one. */
const ANSWERS_ANY =
  /\d|\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tonight|tomorrow|because|the reason)\b/iu;

function answerTo(question: Topic, only: boolean, { draft }: Seen): Span | null {
  let best: Span | null = null;
  let most = 0;
  for (const { topic, text, ends, start, end } of draft.sentences) {
    if (ends === 'question') continue;
    let points = [...topic].filter((key) => question.has(key)).length;
    if (only && YES_OR_NO.test(text)) points += 1;
    if (points > 0 && ANSWERS_ANY.test(text)) points += 0.5;
    if (points > most) {
      most = points;
      best = { start, end };
    }
  }
  return best;
}
