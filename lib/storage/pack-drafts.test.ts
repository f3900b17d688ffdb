import { beforeEach, describe, expect, it } from 'vitest';

import { pack } from '../../tests/fakes/packs';
import type { PackFile } from '../packs/schema';
import { EvenkeelDatabase } from './database';
import { createPackDrafts, type PackDrafts } from './pack-drafts';

const ours = pack('ours');

let database: EvenkeelDatabase;
let drafts: PackDrafts;
beforeEach(async () => {
  database = new EvenkeelDatabase('drafts');
  await database.delete();
  await database.open();
  drafts = createPackDrafts(database);
});

describe('a pack that is being written', () => {
  it('outlives the page, also while it is not sound', async () => {
    const draft = { id: 'ours', pack: { ...ours, name: '' }, at: '2026-11-22T02:00:00Z' };
    await drafts.put(draft);
    expect(await createPackDrafts(database).get('ours')).toEqual({ ok: true, value: draft });
  });

  it('is gone once it was removed', async () => {
    await drafts.put({ id: 'ours', pack: ours, at: '' });
    await drafts.remove('ours');
    expect(await drafts.get('ours')).toEqual({ ok: true, value: null });
  });

  it('is listed with others, the latest first, and one that cannot be read is left out, and left where it is', async () => {
    await drafts.put({ id: 'ours', pack: ours, at: '2026-11-22T02:00:00Z' });
    await drafts.put({ id: 'later', pack: { ...ours, id: 'later' }, at: '2026-11-23T02:00:00Z' });
    await database.packDrafts.put({ id: 'bad', pack: { rules: 3 } as unknown as PackFile, at: '' });
    const listed = await drafts.list();
    expect(listed.ok && listed.value.map(({ id }) => id)).toEqual(['later', 'ours']);
    expect(await drafts.get('bad')).toMatchObject({ ok: false, trouble: { kind: 'refused' } });
    expect(await database.packDrafts.count()).toBe(3);
  });

  it('says why where the browser keeps nothing', async () => {
    database.close({ disableAutoOpen: true });
    expect(await drafts.put({ id: 'ours', pack: ours, at: '' })).toMatchObject({
      ok: false,
      trouble: { kind: 'refused' },
    });
  });
});
