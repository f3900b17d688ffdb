import { beforeEach, expect, it } from 'vitest';

import type { Attempt } from '../practice/attempt';
import { createAttempts } from './attempts';
import { EvenkeelDatabase } from './database';

let database: EvenkeelDatabase;
beforeEach(() => {
  database = new EvenkeelDatabase(`attempts-${Math.random()}`);
});

const attempt = (score: number): Attempt => ({
  caseId: 'late-parcel',
  at: '2026-11-20T09:00:00.000Z',
  mode: 'case',
  score,
  points: [],
  rules: [],
  guess: null,
  live: false,
  outcome: null,
  session: null,
});

it('keeps attempts in order, and wipes them', async () => {
  const attempts = createAttempts(database);
  expect(await attempts.all()).toEqual([]);
  expect(await attempts.add(attempt(40))).toBe(true);
  expect(await attempts.add(attempt(70))).toBe(true);
  expect((await attempts.all()).map(({ score }) => score)).toEqual([40, 70]);
  expect(await attempts.wipe()).toBe(true);
  expect(await database.attempts.count()).toBe(0);
});

it('says so where the browser keeps no database', async () => {
  database.close();
  const attempts = createAttempts(database);
  expect(await attempts.add(attempt(40))).toBe(false);
  expect(await attempts.all()).toEqual([]);
  expect(await attempts.wipe()).toBe(false);
});
