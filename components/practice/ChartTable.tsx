import './GuessCompared.css';

interface Props {
  columns: readonly string[];
  rows: readonly (readonly (string | number)[])[];
}

/** The numbers of a chart, for those who would rather read them. */
export function ChartTable({ columns, rows }: Props) {
  return (
    <details className="chart__table">
      <summary>As a table</summary>
      <table className="practice-table">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, index) =>
                index === 0 ? (
                  <th key={index} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={index}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
