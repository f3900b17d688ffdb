import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { SearchField } from 'react-aria-components/SearchField';

import './ItemList.css';

export interface Item {
  id: string;
  title: string;
  /** A second, quiet line: where it belongs. */
  note: string;
  href: string;
  faults: number;
}

interface Props {
  /** "phrasings": what there is a list of. */
  what: string;
  items: readonly Item[];
  open: string | null;
  add: string;
  onAdd: () => void;
}

const SHOWN = 100;
/** Fewer are seen at a glance. */
const WORTH_SEARCHING = 5;

/** Everything of one kind in a pack: to search, to open, to add to. */
export function ItemList({ what, items, open, add, onAdd }: Props) {
  const [query, setQuery] = useState('');
  const found = items.filter((item) => matches(item, query));
  const shown = found.slice(0, SHOWN);
  return (
    <div className="item-list">
      <Button className="button" onPress={onAdd}>
        {add}
      </Button>
      {(items.length >= WORTH_SEARCHING || query !== '') && (
        <SearchField className="edit-field" value={query} onChange={setQuery}>
          <Label className="visually-hidden">Search in {what}</Label>
          <Input className="field" placeholder={`Search in ${items.length} ${what}`} />
        </SearchField>
      )}
      <p className="quiet" role="status">
        {items.length === 0 && `No ${what} yet.`}
        {query !== '' && `${found.length} of ${items.length}.`}
        {found.length > SHOWN && ` The first ${SHOWN} are shown: search for others.`}
      </p>
      <ul aria-label={what}>
        {shown.map((item) => (
          <li key={item.id}>
            <a href={item.href} aria-current={item.id === open ? 'true' : undefined}>
              <span className="item-list__title">{item.title}</span>
              <span className="quiet">
                {item.note}
                {item.faults > 0 && <span className="editor-tabs__faults"> · {item.faults} to mend</span>}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function matches({ id, title, note }: Item, query: string): boolean {
  const where = `${id} ${title} ${note}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => where.includes(word));
}
