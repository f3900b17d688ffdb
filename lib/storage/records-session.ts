import { storage } from 'wxt/utils/storage';

import type { FollowUp } from '../records/follow-ups/follow-up';

/**
 * What the records need to remember until the browser closes, and no longer: in memory, closed to content scripts, never on
 * disk. Keys here name tickets, and corrected cases hold text.
 */

/** What something was counted for, and on which day, so that it counts once and a correction moves it. */
export type Counted = Readonly<Record<string, { day: string; names: readonly string[] }>>;
export const counted = storage.defineItem<Counted>('session:counted', { fallback: {} });

/** By conversation, the rules that remarked on the draft so far. */
export const raised = storage.defineItem<Readonly<Record<string, readonly string[]>>>('session:raised', {
  fallback: {},
});

/** When abusive messages came in, in ms since 1970. */
export const heavyMoments = storage.defineItem<number[]>('session:heavy', { fallback: [] });

/** The follow-ups that are open, for the panel, which has no database. */
export const openFollowUps = storage.defineItem<FollowUp[]>('session:follow-ups', { fallback: [] });

/** A message that the agent corrected. It leaves this memory only through a dialog in which they clean it and tick it. */
export interface CorrectedCase {
  /** Where it is from, to be replaced by a later correction. */
  key: string;
  /** The text with names and numbers covered: what was covered is not here. */
  masked: string;
  tone: string;
  types: readonly string[];
  flags: readonly string[];
  /** "angry → calm". */
  corrections: readonly string[];
}
export const correctedCases = storage.defineItem<CorrectedCase[]>('session:corrected-cases', { fallback: [] });

export const recordItems = [counted, raised, heavyMoments, openFollowUps, correctedCases] as const;
