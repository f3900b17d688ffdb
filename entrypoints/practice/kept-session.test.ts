// @vitest-environment jsdom
import { expect, it } from 'vitest';

import { sessionPack } from '../../lib/practice/session-pack';
import { keptSession } from './kept-session';

const one = {
  id: 'late-parcel',
  title: 'Late again',
  level: 1 as const,
  customer: 'Jo Byrne',
  subject: 'Parcel',
  thread: [{ role: 'customer' as const, author: 'Jo Byrne', text: 'Where is it?', sentAt: -1 }],
  expect: { tone: 'calm' as const, types: [], flags: [] },
  goodReplyDoes: ['Says where it is.'],
};

it('keeps the open session over a reload, until it is left', () => {
  const { read, keep } = keptSession(sessionStorage);
  expect(read()).toBeNull();
  keep(sessionPack('Monday', [one]));
  expect(keptSession(sessionStorage).read()?.cases).toEqual([one]);
  keep(null);
  expect(read()).toBeNull();
});

it('takes nothing from a storage that holds something else, or refuses', () => {
  sessionStorage.setItem('practice-session', '{"id":7}');
  expect(keptSession(sessionStorage).read()).toBeNull();
  sessionStorage.setItem('practice-session', '{');
  expect(keptSession(sessionStorage).read()).toBeNull();
  const full = keptSession({
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
    removeItem: () => undefined,
  });
  expect(() => {
    full.keep(sessionPack('Monday', [one]));
  }).not.toThrow();
});
