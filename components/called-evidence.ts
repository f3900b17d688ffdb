import { tones } from '../lib/engine/types';
import type { Evidence, Reading } from '../lib/engine/types';

type Called = Pick<Reading, 'tone' | 'toneProbabilities' | 'types' | 'flags' | 'evidence'>;

/**
 * The evidence for what a reading calls: its types, its flags, and the steps of heat up to its tone. A tone that is nearly
 * as likely as the one called counts too: where the reading is not sure, the agent sees what pulls either way.
 */
export function calledEvidence({ tone, toneProbabilities, types, flags, evidence }: Called): Evidence[] {
  const hottest = Math.max(tones.indexOf(tone), toneProbabilities.findLastIndex((share) => share >= 0.3));
  const called = new Set<string>([...types, ...flags, ...tones.slice(1, hottest + 1)]);
  return evidence.filter(({ label }) => called.has(label));
}
