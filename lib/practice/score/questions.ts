import type { Exercise } from '../exercise';
import type { Reviewed } from '../reviewed';
import type { Point } from './point';
import type { Worth } from './worth';

/** All questions together bring this many points. */
const ANSWERS_BRING = 10;
const MOST_QUESTIONS = 3;

/** Each question that the customer asked, answered or not. Questions asked in anger ("Are you serious?") want no answer. */
export function questionPoints({ reading }: Exercise, { review }: Reviewed, worth: Worth): Point[] {
  if (reading.tone === 'angry' || reading.tone === 'abusive') return [];
  const asked = review.questions.slice(0, MOST_QUESTIONS);
  return asked.map(({ question, answered }): Point => {
    const refusal = answered && worth.refusal(answered);
    const most = ANSWERS_BRING / asked.length;
    const earned = answered !== null && refusal === null ? most : 0;
    return {
      of: { kind: 'question', question },
      earned,
      most,
      span: answered,
      why: refusal ?? (answered ? 'Answered by this sentence.' : 'They asked this, and no sentence answers it.'),
    };
  });
}
