import type { Review } from '../types';
import { wordGroups } from '../word-groups';
import type { Seen } from './seen';

/** A reply that repeats more of its word groups than this from one's own earlier replies reads as one's own script. */
const LIKE_BEFORE = 0.35;
const FEWEST_GROUPS = 6;

/** How far the draft could go to any customer: by its stock wording, or by its likeness to what this agent wrote before. */
export function scriptedOf({ draft, marks, input }: Seen): Pick<Review, 'scripted' | 'scriptedWhy'> {
  const likeness = likenessTo(input.memory.groups, draft.text.slice(draft.body.start, draft.body.end));
  const stock = marks.probability.scripted;
  const scripted = Math.max(stock, likeness >= LIKE_BEFORE ? likeness : 0);
  return { scripted, scriptedWhy: inWords(stock, likeness) };
}

/** The share of a text's word groups that stood in earlier replies. */
export function likenessTo(groups: ReadonlyMap<number, number>, text: string): number {
  const own = wordGroups(text);
  if (own.length < FEWEST_GROUPS || groups.size === 0) return 0;
  return own.filter((group) => groups.has(group)).length / own.length;
}

function inWords(stock: number, likeness: number): string {
  if (likeness >= 0.7) return 'You have sent nearly these words before.';
  if (likeness >= LIKE_BEFORE) return 'Much of it is in words that you have sent before.';
  if (stock >= 0.8) return 'It could go to almost any customer of any company: nothing in it is this customer’s own.';
  if (stock >= 0.5) return 'Much of it could go to any customer: name something that only this one wrote.';
  if (stock >= 0.2) return 'Mostly written for this customer, with some stock wording.';
  return 'Written for this customer.';
}
