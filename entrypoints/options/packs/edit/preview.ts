import { fill } from '../../../../lib/engine/suggest/fill';
import { slotHints, type SlotValues } from '../../../../lib/engine/suggest/slots';
import type { Part } from '../../../../lib/engine/types';

/** Somebody's facts, to show how a phrasing reads with them: made up. What only the agent knows stays open. */
const exampleFacts: SlotValues = {
  name: 'Dana',
  item: 'parcel',
  problem: 'your parcel has not arrived',
  order: '48213',
  amount: '$40',
  date: 'on Monday',
  deadline: 'by Friday',
  wait: 'three weeks',
  promise: 'that it would come last week',
  wish: 'a refund',
  contacts: 'three times',
  question: 'where it is',
};

/** How a phrasing reads with example facts; a gap that nothing can fill stays as it is written. */
export const previewOf = (text: string): Part[] =>
  fill(text, exampleFacts).parts.map((part) =>
    part.kind === 'open' && !(part.slot in slotHints) ? { kind: 'text', text: `{${part.slot}}` } : part,
  );
