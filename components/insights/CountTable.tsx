import type { DayCounts } from '../../lib/records/counts/day-counts';
import { countWords } from './count-words';
import { dayWords } from './day-words';

interface Props {
  title: string;
  rows: readonly DayCounts[];
  names: readonly string[];
}

/** What a chart shows, as figures. */
export function CountTable({ title, rows, names }: Props) {
  return (
    <details>
      <summary>As a table</summary>
      <div className="count-table" tabIndex={0} role="region" aria-label={`${title}, as a table`}>
        <table>
          <thead>
            <tr>
              <th scope="col">From</th>
              {names.map((name) => (
                <th key={name} scope="col">
                  {countWords(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ day, counts }) => (
              <tr key={day}>
                <th scope="row">{dayWords(day)}</th>
                {names.map((name) => (
                  <td key={name}>{counts[name] ?? 0}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
