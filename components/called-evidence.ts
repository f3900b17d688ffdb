import { tones } from '../lib/engine/types';
import type { Evidence, Label, Reading } from '../lib/engine/types';

/** At most so many marks a label at rest: more, and nothing stands out. */
const AT_REST = 4;
/** A mark is shown at rest when it counts for at least this share of its label's weightiest. */
const SHARE = 0.4;

type Called = Pick<Reading, 'tone' | 'toneProbabilities' | 'types' | 'flags' | 'evidence'>;

/**
 * What is marked while nothing is chosen: for each label that the reading calls, the words that count most. A tone that is
 * nearly as likely as the one called counts too: where the reading is not sure, the agent sees what pulls either way.
 */
export function calledEvidence({ tone, toneProbabilities, types, flags, evidence }: Called): Evidence[] {
  const hottest = Math.max(
    tones.indexOf(tone),
    toneProbabilities.findLastIndex((share) => share >= 0.2),
  );
  return [...tones.slice(1, hottest + 1), ...types, ...flags].flatMap((label) =>
    weightiest(evidenceFor(label, evidence)),
  );
}

/** All that counts for or against one label. */
export function evidenceFor(label: Label, evidence: readonly Evidence[]): Evidence[] {
  return evidence.filter((mark) => mark.label === label);
}

function weightiest(evidence: readonly Evidence[]): Evidence[] {
  const sorted = [...evidence].filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  const top = sorted[0]?.weight ?? 0;
  return sorted.slice(0, AT_REST).filter(({ weight }) => weight >= top * SHARE);
}
