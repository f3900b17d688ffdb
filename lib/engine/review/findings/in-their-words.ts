import type { Fact } from '../../types';

const OWNED = /^(my|our|your|the|this|these|those)\s+(?:own\s+)?(.+?)(?:['’]s)?$/iu;

/** The one thing that the customer wrote about, as the agent would call it: "your kettle", "the lift". Null where it is not plain. */
export function theirThing(facts: readonly Fact[]): string | null {
  const items = facts.filter(({ kind }) => kind === 'item');
  const [item] = items;
  const match = item === undefined || items.length > 1 ? null : OWNED.exec(item.text);
  if (match === null) return null;
  const [, whose, thing] = match as unknown as [string, string, string];
  // "Your dryer" may be one that they bought.
  return `${/^(?:my|our)$/i.test(whose) ? 'your' : 'the'} ${thing}`;
}

const ITSELF = /\b(?:item|product|order in question)s?$/iu;
const ASKED = /\b(?:query|queries|request|enquiry|inquiry)$/iu;

/** What stands for a vague word: "this issue" becomes "the trouble with your kettle". Null where that may not fit: an experience is more. */
export function inTheirWords(vague: string, thing: string): string | null {
  if (/experience$/iu.test(vague)) return null;
  if (ITSELF.test(vague)) return thing;
  return ASKED.test(vague) ? `your message about ${thing}` : `the trouble with ${thing}`;
}
