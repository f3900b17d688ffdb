import { noLimits, noMemory, review, type Engine } from '../engine';
import { readDraft } from '../engine/review/draft';
import { type Topic, topicOfText } from '../engine/review/topic';
import { type Review, type Span, type Step, steps } from '../engine/types';
import type { Exercise } from './exercise';

export interface DraftSentence extends Span {
  text: string;
  words: number;
  topic: Topic;
  asks: boolean;
}

/** A draft beside what it answers: all that a score goes by. */
export interface Reviewed {
  draft: string;
  /** Without greeting and signature. */
  sentences: readonly DraftSentence[];
  review: Review;
  /** Every step that the draft makes, asked for or not, with its sentence. */
  made: ReadonlyMap<Step, Span>;
  /** What the customer wrote of. */
  theirs: Topic;
}

const everyStep = { steps: steps.map((step) => ({ step, why: '' })), cards: [] };

/** Reviews a draft as the panel would, and looks for every step besides. The same draft gives the same review. */
export function reviewReply(engine: Engine, exercise: Exercise, draft: string): Reviewed {
  const { message, reading, plan, customer, fault, publicReply } = exercise;
  const input = { draft, message, reading, facts: reading.facts, fault, publicReply, customerName: customer };
  const rest = { limits: noLimits, memory: noMemory };
  const made = review(engine, { ...input, ...rest, plan: everyStep }).checklist;
  return {
    draft,
    sentences: readDraft(engine, draft).sentences.map(({ text, start, end, words, topic, ends }) => ({
      text,
      start,
      end,
      words,
      topic,
      asks: ends === 'question',
    })),
    review: review(engine, { ...input, ...rest, plan }),
    made: new Map(made.flatMap(({ step, done }) => (done === null ? [] : [[step, done]]))),
    theirs: topicOfText(message),
  };
}
