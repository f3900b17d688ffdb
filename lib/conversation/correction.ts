import { tones, type CustomerType, type Reading, type Tone } from '../engine/types';

/** A label that the agent says is wrong, and what is right. It holds for this message, and changes nothing else. */
export interface LabelCorrection {
  of: 'label';
  messageId: string;
  family: 'tone' | 'type' | 'flag';
  /** The label that was called, or null: the agent added one. */
  from: string | null;
  /** What is right, or null: nothing in its place. */
  to: string | null;
}

/** A remark on the draft that the agent says is wrong. */
export interface FindingCorrection {
  of: 'finding';
  messageId: string;
  rule: string;
  passage: string;
}

export type Correction = LabelCorrection | FindingCorrection;

/** A reading as the agent corrected it. Its evidence stays: it is what the engine went by. */
export function correctReading(reading: Reading, corrections: readonly Correction[]): Reading {
  return corrections.reduce(
    (now, correction) => (correction.of === 'label' ? corrected(now, correction) : now),
    reading,
  );
}

function corrected(reading: Reading, { family, from, to }: LabelCorrection): Reading {
  const replaced = <T extends string>(labels: readonly T[]): T[] => {
    const others = labels.filter((label) => label !== from && label !== to);
    return to === null ? others : [...others, to as T];
  };
  switch (family) {
    case 'tone':
      return tones.includes(to as Tone) ? certain(reading, to as Tone) : reading;
    case 'type':
      return { ...reading, types: replaced<CustomerType>(reading.types) };
    case 'flag':
      return { ...reading, flags: replaced(reading.flags) };
  }
}

function certain(reading: Reading, tone: Tone): Reading {
  const chance = (one: Tone): number => (one === tone ? 1 : 0);
  const toneProbabilities = [chance('calm'), chance('frustrated'), chance('angry'), chance('abusive')] as const;
  return { ...reading, tone, sure: true, toneProbabilities };
}

/** With one more. Said again of the same label it is one correction of what was read; said back, it is none. */
export function withCorrection(corrections: readonly Correction[], added: Correction): Correction[] {
  const before = corrections.find((known) => isOfSame(known, added));
  const others = corrections.filter((known) => known !== before);
  if (added.of === 'finding' || before?.of !== 'label') return [...others, added];
  return before.from === added.to ? others : [...others, { ...added, from: before.from }];
}

/** Do two say the same of the same? They come from stored state, so not by identity. */
export const isSame = (one: Correction, other: Correction | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

function isOfSame(known: Correction, added: Correction): boolean {
  if (known.messageId !== added.messageId) return false;
  if (known.of === 'finding' || added.of === 'finding') return isSame(known, added);
  if (known.family !== added.family) return false;
  return added.family === 'tone' || (known.from ?? known.to) === (added.from ?? added.to);
}
