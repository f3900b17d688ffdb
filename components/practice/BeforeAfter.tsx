import type { Score } from '../../lib/practice/score/score';
import { pointWords } from './practice-words';
import './GuessCompared.css';

export interface Try {
  draft: string;
  score: Score;
}

/** The first try and the latest, side by side: what was won and what was lost in between. */
export function BeforeAfter({ before, after }: { before: Try; after: Try }) {
  const rows = after.score.points.filter(({ most }) => most > 0);
  return (
    <section className="before-after" aria-label="Before and after">
      <h3>Before and after</h3>
      <table className="practice-table">
        <thead>
          <tr>
            <th scope="col">For</th>
            <th scope="col">Before</th>
            <th scope="col">Now</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">All together</th>
            <td>{before.score.total}</td>
            <td>{change(before.score.total, after.score.total)}</td>
          </tr>
          {rows.map((point, index) => {
            const was = before.score.points.find(({ of }) => same(of, point.of))?.earned ?? 0;
            return Math.round(was) === Math.round(point.earned) ? null : (
              <tr key={index}>
                <th scope="row">{pointWords(point)}</th>
                <td>{Math.round(was)}</td>
                <td>{change(was, point.earned)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <details>
        <summary>Your first reply</summary>
        <p className="before-after__draft">{before.draft}</p>
      </details>
    </section>
  );
}

type Of = Score['points'][number]['of'];
const same = (one: Of, other: Of): boolean => nameOf(one) === nameOf(other);
const nameOf = (of: Of): string =>
  of.kind === 'step' ? of.step : of.kind === 'empathy' ? of.part : of.kind === 'question' ? of.question : of.kind;

function change(was: number, now: number): string {
  const by = Math.round(now) - Math.round(was);
  return by === 0 ? String(Math.round(now)) : `${Math.round(now)} (${by > 0 ? '+' : '−'}${Math.abs(by)})`;
}
