import { expect, it } from 'vitest';

import { exportPack } from '../packs/export';
import { packSchema } from '../packs/schema';
import { sessionPack } from './session-pack';

const one = {
  $schema: '../../case.schema.json',
  id: 'late-parcel',
  title: 'Late again',
  level: 1 as const,
  customer: 'Jo Byrne',
  subject: 'Parcel',
  thread: [{ role: 'customer' as const, author: 'Jo Byrne', text: 'Where is it?', sentAt: -1 }],
  expect: { tone: 'calm' as const, types: [], flags: [] },
  goodReplyDoes: ['Says where it is.'],
};

it('is a pack of cases alone, and comes back from its file', () => {
  const pack = sessionPack('Monday, part 2: Über Zorn!', [one]);
  expect(pack.id).toBe('session-monday-part-2-u-ber-zorn');
  const back = packSchema.safeParse(JSON.parse(exportPack(pack)));
  expect(back.error).toBeUndefined();
  expect(back.data?.cases).toMatchObject([{ id: 'late-parcel', goodReplyDoes: one.goodReplyDoes }]);
  expect(back.data?.cases[0]).not.toHaveProperty('$schema');
  expect(back.data?.rules).toEqual([]);
});

it('has an id whatever its name', () => {
  expect(sessionPack('!!!', [one]).id).toBe('session-practice');
});
