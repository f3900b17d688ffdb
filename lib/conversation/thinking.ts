import type { Fact, Fault, Plan, Reading, Review } from '../engine/types';
import type { Message } from '../message';
import type { Course, OpenConversation } from './state';

/** What a conversation asks of the engine. The background passes the real one, with the agent's settings; tests a fake. */
export interface Thinking {
  read(text: string): Reading;
  suggest(situation: Situation): Suggested;
  review(draft: string, situation: Situation, plan: Plan): Review;
  /** False: a draft is reviewed when the agent asks, not while it is typed. */
  reviewsLive: boolean;
  /** Is something due by now that the agent promised in this conversation? */
  isPromiseDue(message: Pick<Message, 'site' | 'conversationId'>): boolean;
}

/** All that bears on what to say next. */
export interface Situation {
  /** The customer's message. */
  text: string;
  /** With `repeat` among the flags where the thread shows it, whatever the message says. */
  reading: Reading;
  /** As the agent corrected them; those that the agent dismissed are not here. */
  facts: readonly Fact[];
  fault: Fault;
  /** The customer's name as the helpdesk shows it. */
  customer: string | null;
  /** Everybody can read a reply (`in-public.ts`). */
  inPublic: boolean;
  course: Course;
  /** What this customer was already told: our turns of the thread. */
  said: readonly string[];
  /** Phrasings that were inserted for this customer: never offered again. */
  used: readonly string[];
  /** Phrasings that the agent asked to see another way of. */
  passed: readonly string[];
}

export type Suggested = Pick<OpenConversation, 'plan' | 'suggestions' | 'handOver'>;
