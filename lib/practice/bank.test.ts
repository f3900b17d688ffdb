import { expect, it } from 'vitest';

import type { PracticeCase } from '../packs/case-schema';
import { casesFor, wholeBank } from './bank';

const one = (id: string, more: Partial<PracticeCase> = {}): PracticeCase => ({
  id,
  title: id,
  level: 1,
  customer: 'Jo Byrne',
  subject: 'Lamp',
  thread: [{ role: 'customer', author: 'Jo Byrne', text: 'The lamp is broken.', sentAt: -1 }],
  expect: { tone: 'calm', types: [], flags: [] },
  goodReplyDoes: ['Says when it is mended.'],
  ...more,
});
const bank = [
  one('late', { level: 3, expect: { tone: 'angry', types: ['grievance'], flags: ['money'] } }),
  one('hello', { field: 'hotels' }),
  one('asks', { level: 2, rolePlay: { then: [{ to: 'end' }], turns: [], endings: [] } }),
];
const ids = (filter: Partial<typeof wholeBank>): string[] =>
  casesFor(bank, { ...wholeBank, ...filter }).map(({ id }) => id);

it('shows the easy ones first', () => {
  expect(ids({})).toEqual(['hello', 'asks', 'late']);
});

it('narrows by tone, type, flag, level and role play', () => {
  expect(ids({ label: 'angry' })).toEqual(['late']);
  expect(ids({ label: 'money' })).toEqual(['late']);
  expect(ids({ level: 2 })).toEqual(['asks']);
  expect(ids({ rolePlay: true })).toEqual(['asks']);
});

it('finds every word of a search, in any order and case', () => {
  expect(ids({ search: 'BROKEN lamp' })).toHaveLength(3);
  expect(ids({ search: 'hotels byrne' })).toEqual(['hello']);
  expect(ids({ search: 'lamp nowhere' })).toEqual([]);
});
