import { useEffect, useState } from 'react';

import { overused, type Overused } from '../../../lib/records/habits/overused';
import { EvenkeelDatabase } from '../../../lib/storage/database';
import { withoutDisk } from '../../../lib/storage/without-disk';

/** The phrasings that this agent uses most: known by their names and by fingerprints, shown in the pack's own words. */
export function OverusedLines({ texts }: { texts: ReadonlyMap<string, string> }) {
  const [lines, setLines] = useState<readonly Overused[]>([]);
  useEffect(() => {
    const until = new AbortController();
    const database = new EvenkeelDatabase();
    void withoutDisk(() => database.wordings.toArray(), []).then((pieces) => {
      if (!until.signal.aborted) setLines(overused(pieces, texts));
    });
    return () => {
      until.abort();
      database.close();
    };
  }, [texts]);
  if (lines.length === 0) return <p className="quiet">No line stands out among your last replies.</p>;
  return (
    <ul className="overused">
      {lines.map(({ phrasing, times }) => (
        <li key={phrasing}>
          <strong>{times} times:</strong> “{texts.get(phrasing)}”
        </li>
      ))}
    </ul>
  );
}
