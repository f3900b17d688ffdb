import { Dexie, type Table } from 'dexie';

/** How one piece of wording is remembered: which phrasing it was, if it was one, and hashes of its word groups. No words. */
export interface StoredWording {
  phrasing: string | null;
  groups: number[];
}

/**
 * What outlives the browser's session: counts and hashes, never text. A change of shape is a further `version(n)` with its
 * `upgrade`, tested from an example of the version before (`examples/`); a version that was released is never edited.
 */
export class EvenkeelDatabase extends Dexie {
  /** By number, the latest highest. */
  declare wordings: Table<StoredWording, number>;

  constructor(name = 'evenkeel') {
    super(name);
    this.version(1).stores({ wordings: '++' });
    // Not released yet: tables are added to it until it is.
    this.version(2).stores({});
  }
}
