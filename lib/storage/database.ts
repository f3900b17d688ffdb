import { Dexie, type Table } from 'dexie';

import type { Attempt } from '../practice/attempt';
import type { DayCounts } from '../records/counts/day-counts';
import type { PackDraft } from './pack-draft';
import type { StoredEngine, StoredPack, StoredText } from './pack-rows';
import type { StoredCorrection, StoredFollowUp, StoredRule } from './record-rows';

/** How one piece of wording is remembered: which phrasing it was, if it was one, and hashes of its word groups. No words. */
export interface StoredWording {
  phrasing: string | null;
  groups: number[];
}

/**
 * What outlives the browser's session: counts, hashes and packs, never a word of a customer's. A change of shape is a further
 * `version(n)` with its `upgrade`, tested from an example of the version before (`examples/`); a version that was released is
 * never edited.
 */
export class EvenkeelDatabase extends Dexie {
  /** By number, the latest highest. */
  declare wordings: Table<StoredWording, number>;
  /** By key. What comes out of it is parsed: see `shelf.ts`. */
  declare packs: Table<StoredPack, string>;
  declare packTexts: Table<StoredText, string>;
  /** Engines of the core and packs, by what they were built from. One at a time. */
  declare compiled: Table<StoredEngine, string>;

  /** Packs that are being written, by id. What comes out of it is parsed: see `pack-drafts.ts`. */
  declare packDrafts: Table<PackDraft, string>;

  /** What customers bring, by day. */
  declare days: Table<DayCounts, string>;
  /** The agent's own habits, by day: for nobody else. */
  declare habits: Table<DayCounts, string>;
  declare corrections: Table<StoredCorrection, number>;
  declare ruleCounts: Table<StoredRule, string>;
  declare followUps: Table<StoredFollowUp, number, Omit<StoredFollowUp, 'id'>>;

  /** Tries at practice cases, by number: scores and names of rules, for the trainee alone. */
  declare attempts: Table<Attempt, number>;

  constructor(name = 'evenkeel') {
    super(name);
    this.version(1).stores({ wordings: '++' });
    // Not released yet: tables are added to it until it is.
    this.version(2).stores({
      packs: 'key',
      packTexts: 'key',
      compiled: 'key',
      packDrafts: 'id',
      days: 'day',
      habits: 'day',
      corrections: '++,rule',
      ruleCounts: 'rule',
      followUps: '++id',
      attempts: '++',
    });
  }
}
