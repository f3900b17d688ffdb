import type { ResultAttempt, ResultFile } from '../../lib/practice/result-file';
import { outcomeWords } from './practice-words';
import './GuessCompared.css';
import './Session.css';

interface Props {
  results: readonly ResultFile[];
  /** What the cases are called, by id. */
  titles: ReadonlyMap<string, string>;
}

/** What several trainees gave back, side by side: a row each, a column for every case that any of them tried. */
export function ResultTable({ results, titles }: Props) {
  const ids = [...new Set(results.flatMap(({ attempts }) => attempts.map(({ caseId }) => caseId)))];
  return (
    <>
      <div className="session__wide" role="region" aria-label="Results side by side" tabIndex={0}>
        <table className="practice-table">
          <thead>
            <tr>
              <th scope="col">Trainee</th>
              {ids.map((id) => (
                <th key={id} scope="col">
                  {titles.get(id) ?? id}
                </th>
              ))}
              <th scope="col">Mean of the best</th>
              <th scope="col">Right guesses</th>
            </tr>
          </thead>
          <tbody>
            {results.map(({ trainee, made, attempts }) => (
              <tr key={`${trainee} ${made}`}>
                <th scope="row">{trainee}</th>
                {ids.map((id) => (
                  <td key={id}>{cellOf(attempts.filter(({ caseId }) => caseId === id))}</td>
                ))}
                <td>{meanOfBest(attempts, ids)}</td>
                <td>{guesses(attempts)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {results.map((result) => (
        <Replies key={`${result.trainee} ${result.made}`} result={result} titles={titles} />
      ))}
    </>
  );
}

function Replies({ result, titles }: { result: ResultFile; titles: Props['titles'] }) {
  const withReplies = result.attempts.filter(({ replies }) => replies !== undefined && replies.length > 0);
  if (withReplies.length === 0) return null;
  return (
    <details>
      <summary>What {result.trainee} wrote</summary>
      {withReplies.map(({ caseId, at, score, replies }) => (
        <section key={at}>
          <h4>
            {titles.get(caseId) ?? caseId} · {score}
          </h4>
          {replies?.map((reply, index) => (
            <p key={index} className="before-after__draft">
              {reply}
            </p>
          ))}
        </section>
      ))}
    </details>
  );
}

/** "48 → 83, settled": first, best, and how a role play ended. */
function cellOf(tries: readonly ResultAttempt[]): string {
  const [first] = tries;
  if (!first) return '–';
  const best = Math.max(...tries.map(({ score }) => score));
  const ended = tries.at(-1)?.outcome;
  const scores = tries.length === 1 ? String(best) : `${first.score} → ${best} (${tries.length})`;
  return ended ? `${scores}, ${outcomeWords[ended].toLowerCase()}` : scores;
}

function meanOfBest(attempts: readonly ResultAttempt[], ids: readonly string[]): string {
  const bests = ids.flatMap((id) => {
    const scores = attempts.filter(({ caseId }) => caseId === id).map(({ score }) => score);
    return scores.length === 0 ? [] : [Math.max(...scores)];
  });
  return bests.length === 0 ? '–' : String(Math.round(bests.reduce((sum, best) => sum + best, 0) / bests.length));
}

function guesses(attempts: readonly ResultAttempt[]): string {
  const rights = attempts.flatMap(({ guess }) => (guess ? [guess.right] : []));
  return rights.length === 0
    ? '–'
    : `${Math.round((100 * rights.reduce((sum, right) => sum + right, 0)) / rights.length)} %`;
}
