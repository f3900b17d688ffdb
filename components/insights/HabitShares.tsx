import type { RuleNote } from '../rule-note';

interface Props {
  /** By rule: how often it remarked on a draft, and what became of that. */
  findings: readonly { rule: string; remarked: number; changed: number }[];
  explain: (rule: string) => RuleNote | null;
}

/** What drafts are remarked on most, and how often the remark was heeded. */
export function HabitShares({ findings, explain }: Props) {
  if (findings.length === 0) return <p className="quiet">No remarks on your drafts so far.</p>;
  return (
    <div className="count-table" tabIndex={0} role="region" aria-label="Remarks on your drafts">
      <table>
        <thead>
          <tr>
            <th scope="col">Remark</th>
            <th scope="col">Drafts</th>
            <th scope="col">Changed</th>
          </tr>
        </thead>
        <tbody>
          {findings.map(({ rule, remarked, changed }) => (
            <tr key={rule}>
              <th scope="row" className="count-table__words">
                {explain(rule)?.why ?? rule.replaceAll('-', ' ')}
              </th>
              <td>{remarked}</td>
              <td>{changed}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
