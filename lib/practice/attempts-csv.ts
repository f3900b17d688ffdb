import { csvOf } from '../csv';
import type { Attempt } from './attempt';

const columns = ['date', 'case', 'mode', 'score', 'guess right %', 'outcome', 'session', 'rules'] as const;

/** Attempts as a table for a spreadsheet: one line each, then a column for every point that any of them could earn. */
export function attemptsCsv(attempts: readonly Attempt[]): string {
  const names = [...new Set(attempts.flatMap(({ points }) => points.map(({ name }) => name)))].sort();
  const rows = attempts.map((attempt) => [
    attempt.at,
    attempt.caseId,
    attempt.mode,
    attempt.score,
    attempt.guess ? Math.round(attempt.guess.right * 100) : '',
    attempt.outcome ?? '',
    attempt.session ?? '',
    attempt.rules.join(' '),
    ...names.map((name) => {
      const point = attempt.points.find((one) => one.name === name);
      return point ? Math.round((100 * point.earned) / Math.max(1, point.most)) : '';
    }),
  ]);
  return csvOf([[...columns, ...names.map((name) => `${name} %`)], ...rows]);
}
