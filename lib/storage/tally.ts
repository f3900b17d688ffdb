import type { Table } from 'dexie';

import type { DayCounts } from '../records/counts/day-counts';
import { withoutDisk } from './without-disk';

/** Counts by day. */
export interface Tally {
  /** Changes the counts of one day; nothing else changes them meanwhile. */
  change(day: string, how: (counts: DayCounts['counts']) => DayCounts['counts']): Promise<void>;
  all(): Promise<DayCounts[]>;
}

export function createTally(table: Table<DayCounts, string>): Tally {
  return {
    change: (day, how) =>
      withoutDisk(
        () =>
          table.db.transaction('rw', table, async () => {
            const row = await table.get(day);
            await table.put({ day, counts: how(row?.counts ?? {}) });
          }),
        undefined,
      ),
    all: () => withoutDisk(() => table.orderBy('day').toArray(), []),
  };
}
