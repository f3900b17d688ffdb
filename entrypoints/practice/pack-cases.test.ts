import { expect, it } from 'vitest';

import { fail, ok } from '../../lib/result';
import type { InstalledPack, Library } from '../../lib/storage/library';
import { sessionPack } from '../../lib/practice/session-pack';
import { casesOfPacks } from './pack-cases';

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
const pack = sessionPack('Monday', [one]);
const installed = (key: string, more: Partial<InstalledPack> = {}) =>
  ({ key, on: true, broken: null, counts: { rules: 0, phrasings: 0, classes: 0, cases: 1 }, ...more }) as InstalledPack;

it('brings the cases of packs that are on and can be read', async () => {
  const opened: string[] = [];
  const library: Pick<Library, 'list' | 'open'> = {
    list: () =>
      Promise.resolve([
        installed('team'),
        installed('off', { on: false }),
        installed('damaged', { broken: 'It is cut off.' }),
        installed('gone'),
      ]),
    open: (key) => {
      opened.push(key);
      return Promise.resolve(key === 'team' ? ok({ pack, text: '' }) : fail({ kind: 'refused', reason: 'gone' }));
    },
  };
  expect(await casesOfPacks(library)).toEqual([one]);
  expect(opened).toEqual(['team', 'gone']);
});
