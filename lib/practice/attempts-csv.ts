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
  return [[...columns, ...names.map((name) => `${name} %`)], ...rows]
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('');
}

/** A cell that begins like a formula would be run as one by a spreadsheet: it gets a quote in front. */
function cell(value: string | number): string {
  const text = String(value);
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
