import type { Finding, Review } from '../types';
import type { Seen } from './seen';

/** What draws the heat down or up, and by how much: log-odds by eye, kept in proportion to how readers marked replies. */
const LOWERS = [
  ['empathy', 0.9, 'It says what this cost them.'],
  ['acknowledges', 0.5, 'It names their own problem.'],
  ['ownership', 0.7, 'Somebody takes it on.'],
  ['time', 0.5, 'It says when.'],
  ['apology', 0.2, 'It apologises.'],
  ['next-step', 0.3, 'It says what happens next.'],
] as const;
const RAISES = [
  ['inflames', 2.4, 'Some wording reads as blame, contradiction or mockery.'],
  ['passes-the-buck', 1.1, 'It sends them elsewhere, and nobody takes it on.'],
  ['excuse', 1.1, 'It gives a reason and no way forward.'],
  ['scripted', 0.8, 'It reads as a script.'],
  ['placeholder', 1, 'A slot or a wrong name shows that it was not written for them.'],
] as const;
const MOST_REASONS = 4;

/** Whether the draft lowers (−1) or raises (1) the heat, with the reasons, weightiest first. What is less likely weighs less. */
export function heatOf({ marks, heat }: Seen, findings: readonly Finding[]): Pick<Review, 'heat' | 'heatReasons'> {
  const { probability, called } = marks;
  let sum = 0;
  const reasons: { weight: number; reason: string }[] = [];
  const weigh = (weight: number, reason: string, said: boolean): void => {
    sum += weight;
    if (said) reasons.push({ weight: Math.abs(weight), reason });
  };
  for (const [mark, weight, reason] of LOWERS) weigh(-weight * probability[mark], reason, called.has(mark));
  for (const [mark, weight, reason] of RAISES) weigh(weight * probability[mark], reason, called.has(mark));
  const provokes = findings.some(({ severity, rule }) => severity === 'stop' && !UNHEATED.has(rule));
  if (provokes && !called.has('inflames')) weigh(1.5, 'Some wording will be taken badly.', true);
  if (heat >= 2 && !called.has('empathy') && !called.has('acknowledges')) {
    weigh(0.8, 'They are angry, and it does not show that you took in why.', true);
  }
  reasons.sort((one, other) => other.weight - one.weight);
  return { heat: Math.tanh(sum / 1.8), heatReasons: reasons.slice(0, MOST_REASONS).map(({ reason }) => reason) };
}

/** Stops that are slips, not provocations. */
const UNHEATED = new Set(['empty-slot', 'template-words', 'wrong-name', 'private-data']);
