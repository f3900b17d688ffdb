import { expect, it } from 'vitest';

import type { Attempt } from './attempt';
import { attemptsCsv } from './attempts-csv';
import { progressOf } from './progress';

const attempt = (at: string, more: Partial<Attempt> = {}): Attempt => ({
  caseId: 'late-parcel',
  at,
  mode: 'case',
  score: 50,
  points: [
    { name: 'step:apology', earned: 8, most: 8 },
    { name: 'step:time', earned: 0, most: 8 },
  ],
  rules: ['calm-down'],
  guess: null,
  live: false,
  outcome: null,
  session: null,
  ...more,
});

const now = new Date(2026, 10, 22, 12);
const on = (day: number, hour = 9): string => new Date(2026, 10, day, hour).toISOString();
const right = { tone: 'calm', types: [], right: 1 } as const;

it('tells scores and guesses by day', () => {
  const { days } = progressOf(
    [attempt(on(20)), attempt(on(18), { score: 30, guess: right }), attempt(on(20), { score: 71 })],
    now,
  );
  expect(days).toEqual([
    { day: '2026-11-18', score: 30, guess: 100, attempts: 1 },
    { day: '2026-11-20', score: 61, guess: null, attempts: 2 },
  ]);
});

it('names the weakest step first, once it was tried twice', () => {
  expect(progressOf([attempt(on(20))], now).weakest).toEqual([]);
  const { weakest } = progressOf([attempt(on(20)), attempt(on(21))], now);
  expect(weakest.map(({ name, share }) => [name, share])).toEqual([
    ['step:time', 0],
    ['step:apology', 1],
  ]);
});

it('counts in how many tries a rule remarked', () => {
  const { rules } = progressOf([attempt(on(20)), attempt(on(21), { rules: ['calm-down', 'cannot'] })], now);
  expect(rules).toEqual([
    { name: 'calm-down', share: 1, times: 2 },
    { name: 'cannot', share: 0.5, times: 1 },
  ]);
});

it('counts days of this week from Monday on, each once', () => {
  // The 22nd is a Sunday, its week began on the 16th.
  const days = [15, 16, 16, 20, 22].map((day) => attempt(on(day)));
  expect(progressOf(days, now).daysThisWeek).toBe(3);
  expect(progressOf([], now)).toMatchObject({ attempts: 0, days: [], daysThisWeek: 0 });
});

it('writes a table that no spreadsheet runs', () => {
  const [head, first] = attemptsCsv([
    attempt(on(20), { caseId: '=HYPERLINK("x")', session: 'a, b', guess: { tone: 'calm', types: [], right: 0.75 } }),
  ]).split('\r\n');
  expect(head).toBe('date,case,mode,score,guess right %,outcome,session,rules,step:apology %,step:time %');
  expect(first).toContain(`"'=HYPERLINK(""x"")",case,50,75,,"a, b",calm-down,100,0`);
});
