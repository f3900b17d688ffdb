import { handOverSummary, read, review, suggest, type AgentMemory, type Engine } from '../engine';
import type { Preferences } from './preferences';
import type { Situation, Thinking } from './thinking';

/** The engine as a conversation asks it, with the agent's settings and memory. */
export function thinkWith(
  engine: Engine,
  { register, liveReview, ownPhrasings, hiddenPhrasings, team, apology, replySteps }: Preferences,
  memory: AgentMemory,
  isPromiseDue: Thinking['isPromiseDue'] = () => false,
): Thinking {
  const keeping = { own: ownPhrasings, hidden: hiddenPhrasings };
  const input = (situation: Situation) => ({
    ...situation,
    register,
    keeping,
    team,
    apology,
    replySteps,
    memory,
    abusiveBefore: abusiveBefore(situation),
  });
  return {
    reviewsLive: liveReview,
    isPromiseDue,
    read: (text) => read(engine, text),
    suggest: (situation) => ({ ...suggest(engine, input(situation)), handOver: handOverSummary(input(situation)) }),
    review: (draft, situation, plan) =>
      review(engine, {
        ...situation,
        draft,
        message: situation.text,
        plan,
        customerName: situation.customer,
        publicReply: situation.inPublic,
        limits: team.limits,
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
