import { read, type Engine } from '../engine';
import type { AgentMemory } from '../engine/memory';
import type { Register } from '../engine/types';
import type { Thinking } from './thinking';

/** The engine as a conversation asks it, with the agent's settings and memory. */
export function thinkWith(
  engine: Engine,
  { liveReview }: { register: Register; liveReview: boolean },
  _memory: AgentMemory,
): Thinking {
  return {
    reviewsLive: liveReview,
    read: (text) => read(engine, text),
  };
}
