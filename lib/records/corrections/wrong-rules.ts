import type { LabelCorrection } from '../../conversation/correction';
import type { OpenConversation } from '../../conversation/state';
import { tones, type Tone } from '../../engine/types';
import { isRule } from '../counts/counted';

/**
 * The rules that spoke for what the agent took away. A tone is a step of heat: where it is lowered, every step above the right
 * one was wrong; where it is raised, no rule was, and something is missing.
 */
export function rulesThatWereWrong(
  { evidence }: OpenConversation['reading'],
  { family, from, to }: Pick<LabelCorrection, 'family' | 'from' | 'to'>,
): string[] {
  const wrong = family === 'tone' ? stepsAbove(from, to) : from === null ? [] : [from];
  const spoke = evidence.filter(({ label, weight, rule }) => wrong.includes(label) && weight > 0 && isRule(rule));
  return [...new Set(spoke.map(({ rule }) => rule))];
}

function stepsAbove(from: string | null, to: string | null): string[] {
  const step = (tone: string | null): number => tones.indexOf(tone as Tone);
  return from === null ? [] : tones.slice(step(to) + 1, step(from) + 1);
}
