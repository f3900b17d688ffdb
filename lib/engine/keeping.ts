import type { OwnPhrasing } from './types';

/** What the agent made of the phrasings: their own wording of some, and those that they want no more of. */
export interface Keeping {
  own: readonly OwnPhrasing[];
  /** Ids. */
  hidden: readonly string[];
}
export const nothingKept: Keeping = { own: [], hidden: [] };
