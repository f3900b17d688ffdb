import { noLimits, noMemory, review, type Engine } from '../engine';
import { type Draft, readDraft } from '../engine/review/draft';
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
  /** Every step that the draft makes, asked for or not, with the sentences that make it, the surest first. */
  made: ReadonlyMap<Step, readonly Span[]>;
  /** What the customer wrote of. */
  theirs: Topic;
}

const everyStep = { steps: steps.map((step) => ({ step, why: '' })), cards: [] };

/** Reviews a draft as the panel would, and looks for every step besides. The same draft gives the same review. */
export function reviewReply(engine: Engine, exercise: Exercise, draft: string): Reviewed {
  const { message, reading, plan, customer, fault, publicReply } = exercise;
  const input = { draft, message, reading, facts: reading.facts, fault, publicReply, customerName: customer };
  const rest = { limits: noLimits, memory: noMemory };
  const read = readDraft(engine, draft);
  const { checklist } = review(engine, { ...input, ...rest, plan: everyStep });
  return {
    draft,
    sentences: read.sentences.map(({ text, start, end, words, topic, ends }) => ({
      text,
      start,
      end,
      words,
      topic,
      asks: ends === 'question',
    })),
    review: review(engine, { ...input, ...rest, plan }),
    made: new Map(
      checklist.flatMap(({ step, done }) => (done === null ? [] : [[step, [done, ...alsoMake(step, done, read)]]])),
    ),
    theirs: topicOfText(message),
  };
}

/** The checklist names one sentence a step; others may make it too. What is done is an action, as the checklist has it. */
function alsoMake(step: Step, done: Span, { matches, sentences }: Draft): Span[] {
  const others = matches.flatMap(({ rule: { speaksFor }, sentence }) =>
    'step' in speaksFor && makes(speaksFor.step, step) ? [sentence] : [],
  );
  return [...new Set(others)].flatMap((at) => {
    const sentence = sentences[at];
    return sentence === undefined || sentence.start === done.start
      ? []
      : [{ start: sentence.start, end: sentence.end }];
  });
}

const makes = (made: Step, wanted: Step): boolean => made === wanted || (wanted === 'action' && made === 'ownership');
