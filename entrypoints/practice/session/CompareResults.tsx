import { useState } from 'react';

import { FilePick } from '../../../components/practice/FilePick';
import { ResultTable } from '../../../components/practice/ResultTable';
import { Notice } from '../../../components/Notice';
import { readResult, type ResultFile } from '../../../lib/practice/result-file';
import type { Desk } from '../desk';

/** A lead opens what trainees gave back. The files are read here, and nothing of them is kept. */
export function CompareResults({ desk }: { desk: Desk }) {
  const [results, setResults] = useState<readonly ResultFile[]>([]);
  const [troubles, setTroubles] = useState<readonly string[]>([]);

  const open = async (files: readonly File[]): Promise<void> => {
    const read = await Promise.all(files.map(async (file) => readResult(await file.text(), file.name)));
    const opened = read.flatMap((one) => (one.ok ? [one.value] : []));
    // The same trainee's newer file stands for the older one.
    const newest = new Map(results.map((one) => [keyOf(one), one]));
    for (const one of opened) {
      const before = newest.get(keyOf(one));
      if (!before || before.made <= one.made) newest.set(keyOf(one), one);
    }
    setResults([...newest.values()].toSorted((one, other) => one.trainee.localeCompare(other.trainee)));
    setTroubles(read.flatMap((one) => (one.ok ? [] : [one.trouble])));
  };

  return (
    <>
      <FilePick
        label="Open the results that your trainees gave you (several at once):"
        multiple
        onFiles={(files) => {
          void open(files);
        }}
      />
      {troubles.length > 0 && (
        <Notice kind="failed" title="Not opened">
          <ul>
            {troubles.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
      )}
      {results.length > 0 && (
        <ResultTable results={results} titles={new Map(desk.cases.map(({ id, title }) => [id, title]))} />
      )}
    </>
  );
}

const keyOf = ({ trainee, session }: ResultFile): string => `${session.id} ${trainee}`;
