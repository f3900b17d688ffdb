import { useState } from 'react';
import { Button } from 'react-aria-components/Button';

import type { Candidate, Fate } from '../../lib/packs/import/look-over';
import { Choice } from '../Choice';
import { ImportItem } from './ImportItem';

interface Props {
  candidates: readonly Candidate[];
  lacksOf: (candidate: Candidate) => readonly string[];
  onChange: (id: string, changed: Partial<Candidate>) => void;
  /** All that are shown at once. */
  onChangeAll: (fate: Fate, to: Fate) => void;
}

/** So many are drawn at a time: a helpdesk may have thousands. */
const PAGE = 25;
const fates: readonly { value: Fate; name: string }[] = [
  { value: 'mend', name: 'To mend' },
  { value: 'keep', name: 'To keep' },
  { value: 'drop', name: 'To leave out' },
];

/** The steps of all replies by what becomes of them: a person goes through those to mend. */
export function ImportList({ candidates, lacksOf, onChange, onChangeAll }: Props) {
  const [shown, setShown] = useState<Fate>('mend');
  const [most, setMost] = useState(PAGE);
  const count = (fate: Fate): number => candidates.filter((one) => one.fate === fate).length;
  const list = candidates.filter(({ fate }) => fate === shown);
  return (
    <>
      <Choice
        label="Show"
        options={fates.map(({ value, name }) => ({ value, name: `${name} (${count(value)})` }))}
        chosen={shown}
        onChoose={(fate) => {
          setShown(fate);
          setMost(PAGE);
        }}
      />
      {list.length === 0 && <p className="quiet">None.</p>}
      {shown !== 'drop' && list.length > 1 && (
        <div>
          <Button
            className="button button--bare"
            onPress={() => {
              onChangeAll(shown, 'drop');
            }}
          >
            Leave all {list.length} out
          </Button>
        </div>
      )}
      <ul className="import-list">
        {list.slice(0, most).map((candidate) => (
          <ImportItem
            key={candidate.id}
            candidate={candidate}
            lacks={lacksOf(candidate)}
            onChange={(changed) => {
              onChange(candidate.id, changed);
            }}
          />
        ))}
      </ul>
      {list.length > most && (
        <div>
          <Button
            className="button"
            onPress={() => {
              setMost(most + PAGE);
            }}
          >
            Show {Math.min(PAGE, list.length - most)} more of {list.length - most}
          </Button>
        </div>
      )}
    </>
  );
}
