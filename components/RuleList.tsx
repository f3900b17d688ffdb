import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { SearchField } from 'react-aria-components/SearchField';

import { RuleItem } from './RuleItem';
import type { RuleEntry } from './rule-entry';
import './RuleList.css';

interface Props {
  rules: readonly RuleEntry[];
  off: readonly string[];
  /** None of them can be switched: the company's policy holds them. */
  locked?: boolean;
  onSwitch: (rule: string, off: boolean) => void;
  /** By rule, how often it spoke here and how often it was corrected. */
  agreement?: ReadonlyMap<string, { spoke: number; corrected: number }>;
}

const SHOWN_AT_FIRST = 40;

/** Every rule, to search in, read and switch off. */
export function RuleList({ rules, off, locked = false, onSwitch, agreement }: Props) {
  const [query, setQuery] = useState('');
  const [all, setAll] = useState(false);
  const found = rules.filter((rule) => matches(rule, query));
  const shown = all ? found : found.slice(0, SHOWN_AT_FIRST);
  return (
    <div className="rules">
      <SearchField className="rules__search" value={query} onChange={setQuery}>
        <Label>Search in {rules.length} rules</Label>
        <Input className="field" placeholder="refund, apology, “calm down” …" />
      </SearchField>
      <p className="quiet" role="status">
        {query === '' ? '' : `${found.length} of ${rules.length} rules.`}
      </p>
      <ul className="rules__list">
        {shown.map((rule) => (
          <RuleItem
            key={rule.id}
            rule={rule}
            off={off.includes(rule.id)}
            locked={locked}
            agreement={agreement?.get(rule.id)}
            onSwitch={(isOff) => {
              onSwitch(rule.id, isOff);
            }}
          />
        ))}
      </ul>
      {shown.length < found.length && (
        <div>
          <Button
            className="button"
            onPress={() => {
              setAll(true);
            }}
          >
            Show all {found.length}
          </Button>
        </div>
      )}
    </div>
  );
}

function matches({ id, why, speaksFor, match }: RuleEntry, query: string): boolean {
  const where = `${id} ${why} ${speaksFor} ${match.join(' ')}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => where.includes(word));
}
