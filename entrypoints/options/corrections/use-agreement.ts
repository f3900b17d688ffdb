import { useEffect, useState } from 'react';

import { type Agreement, createCorrections } from '../../../lib/storage/corrections';
import { EvenkeelDatabase } from '../../../lib/storage/database';

const none: ReadonlyMap<string, Agreement> = new Map();

/** By rule, how often it spoke in this browser and how often the agent corrected it. */
export function useAgreement(): ReadonlyMap<string, Agreement> {
  const [agreement, setAgreement] = useState(none);
  useEffect(() => {
    const until = new AbortController();
    const database = new EvenkeelDatabase();
    void createCorrections(database)
      .agreement()
      .then((known) => {
        if (!until.signal.aborted) setAgreement(known);
      });
    return () => {
      until.abort();
      database.close();
    };
  }, []);
  return agreement;
}
