import type { SlotValues } from '../../../../lib/engine/suggest/slots';

/** Somebody's facts, to show how a phrasing reads with them: made up. What only the agent knows stays open. */
export const exampleFacts: SlotValues = {
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
