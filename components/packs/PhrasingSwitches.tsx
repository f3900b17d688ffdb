import { useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { SearchField } from 'react-aria-components/SearchField';

import type { Phrasing } from '../../lib/engine/pack';
import { registerWords, stepWords } from '../step-words';
import { Toggle } from '../Toggle';
import './PhrasingSwitches.css';

interface Props {
  phrasings: readonly Phrasing[];
  /** Ids of those that are switched off. */
  off: readonly string[];
  locked: boolean;
  onSwitch: (phrasing: string, off: boolean) => void;
}

const SHOWN = 100;

/** The phrasings of a pack, each with its switch. */
export function PhrasingSwitches({ phrasings, off, locked, onSwitch }: Props) {
  const [query, setQuery] = useState('');
  const words = query.toLowerCase().split(/\s+/);
  const found = phrasings.filter(({ id, text, step }) => {
    const where = `${id} ${text} ${stepWords[step]}`.toLowerCase();
    return words.every((word) => where.includes(word));
  });
  return (
    <div className="rules">
      <SearchField className="rules__search" value={query} onChange={setQuery}>
        <Label>Search in {phrasings.length} phrasings</Label>
        <Input className="field" />
      </SearchField>
      <p className="quiet" role="status">
        {query !== '' && `${found.length} of ${phrasings.length}.`}
        {found.length > SHOWN && ` The first ${SHOWN} are shown: search for others.`}
      </p>
      <ul className="phrasing-switches">
        {found.slice(0, SHOWN).map(({ id, text, step, register }) => (
          <li key={id}>
            <Toggle
              on={!off.includes(id)}
              disabled={locked}
              onChange={(on) => {
                onSwitch(id, !on);
              }}
            >
              {text}
            </Toggle>
            <p className="quiet">
              {stepWords[step]}, {registerWords[register].toLowerCase()}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
