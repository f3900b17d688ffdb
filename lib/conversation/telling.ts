import { tones, type Evidence, type Reading } from '../engine/types';

/** Of each label, the panel can show so many words and no more; the rest of a long message counts for next to nothing. */
const WORDS_A_LABEL = 24;
const FACTS = 40;

/**
 * A reading with what tells most of its evidence: of the tones and of the labels that are called, the weightiest words. What the
 * panel shows stays the same; what is stored no longer grows with the message.
 */
export function telling(reading: Reading): Reading {
  const shown = [...tones.slice(1), ...reading.types, ...reading.flags];
  const evidence = shown.flatMap((label) => weightiest(reading.evidence.filter((item) => item.label === label)));
  return { ...reading, evidence, facts: reading.facts.slice(0, FACTS) };
}

function weightiest(evidence: readonly Evidence[]): Evidence[] {
  return [...evidence]
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, WORDS_A_LABEL)
    .map((item) => ({ ...item, weight: Math.round(item.weight * 1000) / 1000 }));
}
