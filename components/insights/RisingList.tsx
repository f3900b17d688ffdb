import type { Rising } from '../../lib/records/counts/rising';
import { countWords } from './count-words';

/** What comes more often than it did, each in one plain sentence. */
export function RisingList({ rising }: { rising: readonly Rising[] }) {
  if (rising.length === 0) {
    return (
      <p className="quiet">
        Nothing rises: in the last 7 days no count is 5 or more, and half as much again as in a week of the 28 days
        before.
      </p>
    );
  }
  return (
    <ul className="rising-list">
      {rising.map(({ name, recent, before }) => (
        <li key={name}>
          <strong>{countWords(name)}</strong>: {recent} in the last 7 days; in the 28 days before,{' '}
          {before === 0 ? 'none' : `${tidy(before)} a week`}.
        </li>
      ))}
    </ul>
  );
}

const tidy = (count: number): string => (count < 10 ? count.toFixed(1).replace('.0', '') : String(Math.round(count)));
