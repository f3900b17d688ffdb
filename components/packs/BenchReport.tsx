import { useState } from 'react';
import { Button } from 'react-aria-components/Button';

import { Toggle } from '../Toggle';
import { type BenchResult, countsOf, isChanged } from './bench-result';
import { BenchCountsLine } from './BenchCountsLine';
import { BenchItem } from './BenchItem';
import './Bench.css';

interface Props {
  /** So far. */
  results: readonly BenchResult[];
  of: number;
  /** What of the file could not be read, in words. */
  skipped: readonly string[];
}

const SHOWN = 50;

/** What a pack changes on many messages: numbers on top, then the messages that it changes something of. */
export function BenchReport({ results, of, skipped }: Props) {
  const [all, setAll] = useState(false);
  const [most, setMost] = useState(SHOWN);
  const found = all ? results : results.filter(isChanged);
  return (
    <>
      <BenchCountsLine counts={countsOf(results)} of={of} />
      {skipped.length > 0 && (
        <details>
          <summary>Left out ({skipped.length})</summary>
          <ul>
            {skipped.slice(0, SHOWN).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </details>
      )}
      <Toggle
        on={!all}
        onChange={(only) => {
          setAll(!only);
        }}
      >
        Only what it changes
      </Toggle>
      <ul className="bench-results" aria-label="Messages">
        {found.slice(0, most).map((result, index) => (
          <BenchItem key={index} result={result} />
        ))}
      </ul>
      {found.length > most && (
        <div>
          <Button
            className="button"
            onPress={() => {
              setMost(most + SHOWN);
            }}
          >
            Show more ({found.length - most} left)
          </Button>
        </div>
      )}
    </>
  );
}
