import { Button } from 'react-aria-components/Button';

import type { CaseCard } from './CaseBank';
import './Session.css';

interface Props {
  name: string;
  onName: (name: string) => void;
  /** Those that the search finds. */
  cases: readonly CaseCard[];
  search: string;
  onSearch: (search: string) => void;
  picked: ReadonlySet<string>;
  onPick: (id: string, on: boolean) => void;
  onSave: () => void;
}

/** A lead's list of cases for a group, to save as one file. */
export function SessionMaker({ name, onName, cases, search, onSearch, picked, onPick, onSave }: Props) {
  return (
    <form
      className="session"
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <label className="session__field">
        <span className="section-title">Name of the session</span>
        <input
          className="field"
          value={name}
          maxLength={60}
          onChange={({ target }) => {
            onName(target.value);
          }}
        />
      </label>
      <fieldset className="session__cases">
        <legend className="section-title">Cases ({picked.size} chosen)</legend>
        <input
          className="field session__search"
          type="search"
          aria-label="Search the cases"
          placeholder="search"
          value={search}
          onChange={({ target }) => {
            onSearch(target.value);
          }}
        />
        <div className="session__scroll">
          {cases.map(({ id, title, field, level }) => (
            <label key={id} className="session__case">
              <input
                type="checkbox"
                checked={picked.has(id)}
                onChange={({ target }) => {
                  onPick(id, target.checked);
                }}
              />
              <span>
                {title}{' '}
                <span className="quiet">
                  {field}, level {level}
                </span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <div>
        <Button className="button button--main" type="submit" isDisabled={picked.size === 0 || name.trim() === ''}>
          Save the session as a file
        </Button>
      </div>
      <p className="quiet">It is a pack that holds these cases and nothing else. Give it to your group as you like.</p>
    </form>
  );
}
