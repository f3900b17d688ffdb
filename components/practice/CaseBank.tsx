import { coreFlags, customerTypes, tones } from '../../lib/engine/types';
import type { BankFilter } from '../../lib/practice/bank';
import { labelWords } from '../label-words';
import { levelWords } from './practice-words';
import './CaseBank.css';

export interface CaseCard {
  id: string;
  title: string;
  field: string;
  level: 1 | 2 | 3;
  customer: string;
  /** Where pressing it leads. */
  href: string;
  /** The best score so far, or null. */
  best: number | null;
  /** How many times it was tried. */
  tries: number;
}

interface Props {
  filter: BankFilter;
  onFilter: (filter: BankFilter) => void;
  found: readonly CaseCard[];
  /** How many there are without a filter. */
  all: number;
}

/** The cases, narrowed by label, level and words. What a case reads as is not shown: that is the first thing to practise. */
export function CaseBank({ filter, onFilter, found, all }: Props) {
  return (
    <div className="case-bank">
      <form
        className="case-bank__filter"
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <label>
          <span className="section-title">Search</span>
          <input
            className="field"
            type="search"
            placeholder="a word, a trade, a name"
            value={filter.search}
            onChange={({ target }) => {
              onFilter({ ...filter, search: target.value });
            }}
          />
        </label>
        <label>
          <span className="section-title">To practise</span>
          <select
            className="field"
            value={filter.label ?? ''}
            onChange={({ target }) => {
              onFilter({ ...filter, label: target.value === '' ? null : target.value });
            }}
          >
            <option value="">Anything</option>
            <Labels title="Tone" labels={tones} />
            <Labels title="Stance" labels={customerTypes} />
            <Labels title="Not to miss" labels={coreFlags} />
          </select>
        </label>
        <label>
          <span className="section-title">Level</span>
          <select
            className="field"
            value={filter.level ?? ''}
            onChange={({ target }) => {
              const level = ([1, 2, 3] as const).find((one) => String(one) === target.value);
              onFilter({ ...filter, level: level ?? null });
            }}
          >
            <option value="">Any</option>
            {([1, 2, 3] as const).map((level) => (
              <option key={level} value={level}>
                {level} · {levelWords[level]}
              </option>
            ))}
          </select>
        </label>
      </form>
      <p className="quiet" role="status">
        {found.length === all ? `${all} cases` : `${found.length} of ${all} cases`}
      </p>
      {found.length === 0 && <p>No case fits. Take a word out of the search, or choose “Anything”.</p>}
      <ul className="case-bank__list">
        {found.map(({ id, title, field, level, customer, href, best, tries }) => (
          <li key={id}>
            <a className="case-bank__card" href={href}>
              <strong>{title}</strong>
              <span className="quiet">
                {field} · {customer}
              </span>
              <span className="case-bank__foot">
                <span>
                  <span aria-hidden="true">{'●'.repeat(level) + '○'.repeat(3 - level)}</span>
                  <span className="visually-hidden">Level {level}.</span>
                </span>
                {best !== null && (
                  <span className="case-bank__best">
                    best {best}
                    {tries > 1 && `, ${tries} tries`}
                  </span>
                )}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Labels({ title, labels }: { title: string; labels: readonly string[] }) {
  return (
    <optgroup label={title}>
      {labels.map((label) => (
        <option key={label} value={label}>
          {labelWords(label).name}
        </option>
      ))}
    </optgroup>
  );
}
