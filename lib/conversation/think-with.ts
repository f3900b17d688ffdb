import {
  handOverSummary,
  noLimits,
  read,
  review,
  suggest,
  type AgentMemory,
  type Engine,
  type Register,
} from '../engine';
import type { Situation, Thinking } from './thinking';

/** The engine as a conversation asks it, with the agent's settings and memory. */
export function thinkWith(
  engine: Engine,
  { register, liveReview }: { register: Register; liveReview: boolean },
  memory: AgentMemory,
): Thinking {
  const input = (situation: Situation) => ({ ...situation, register, memory, abusiveBefore: abusiveBefore(situation) });
  return {
    reviewsLive: liveReview,
    read: (text) => read(engine, text),
    suggest: (situation) => ({ ...suggest(engine, input(situation)), handOver: handOverSummary(input(situation)) }),
    review: (draft, situation, plan) =>
      review(engine, {
        ...situation,
        draft,
        message: situation.text,
        plan,
        customerName: situation.customer,
        publicReply: false, // tickets and mail are between two
        limits: noLimits,
        memory,
      }),
  };
}

/** How many of the customer's earlier messages in the thread read as abusive. */
function abusiveBefore({ course }: Situation): number {
  return course.turns
    .filter(({ role }) => role === 'customer')
    .slice(0, -1)
    .filter(({ heat }) => heat === 3).length;
}
