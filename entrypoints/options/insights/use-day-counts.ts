import { useEffect, useState } from 'react';

import type { DayCounts } from '../../../lib/records/counts/day-counts';
import { EvenkeelDatabase } from '../../../lib/storage/database';
import { createTally } from '../../../lib/storage/tally';

/** The counts of this browser as they were when the page was opened; null until they are there. `which` are for whom. */
export function useDayCounts(which: 'days' | 'habits' = 'days'): DayCounts[] | null {
  const [rows, setRows] = useState<DayCounts[] | null>(null);
  useEffect(() => {
    const until = new AbortController();
    const database = new EvenkeelDatabase();
    void createTally(database[which])
      .all()
      .then((all) => {
        if (!until.signal.aborted) setRows(all);
      });
    return () => {
      until.abort();
      database.close();
    };
  }, [which]);
  return rows;
}
