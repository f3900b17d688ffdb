import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { core, packText } from '../../tests/fakes/packs';
import { buildEngine } from '../packs/build';
import { checkPack } from '../packs/check';
import { fail, ok } from '../result';
import { takeCompanyPacks } from './company';
import { companyFaults } from './company-faults';
import { createLibrary, type LibraryOutfit } from './create-library';
import { EvenkeelDatabase } from './database';
import type { FetchLink } from './link';
import { announcePacks, watchPacks } from './packs-changed';
import { readPolicy } from './policy';
import { createShelf } from './shelf';

const atOnce = () => Promise.resolve();
const fetchLink = vi.fn<FetchLink>();
const url = 'https://intranet.example/pack.json';
let database: EvenkeelDatabase;
let outfit: LibraryOutfit;

beforeEach(() => {
  fakeBrowser.reset();
  fetchLink.mockReset();
  database = new EvenkeelDatabase(`company-${Math.random()}`);
  outfit = {
    shelf: createShelf({
      database,
      core: () => Promise.resolve('c0de'),
      build: (packs) => buildEngine(core, packs, atOnce),
      announce: announcePacks,
    }),
    core: () => Promise.resolve(core),
    check: (text, file) => checkPack(text, { file, known: core.pack, pause: atOnce }),
    fetchLink,
    shipped: [],
    shippedText: () => Promise.resolve(''),
    ownPhrasings: () => Promise.resolve([]),
    now: () => new Date('2026-11-22T08:00:00.000Z'),
    watch: watchPacks,
  };
});
afterEach(async () => {
  database.close();
  await Dexie.delete(database.name);
});

const heed = (...packs: object[]) => takeCompanyPacks(outfit, readPolicy({ packs }));
const listed = async () => (await createLibrary(outfit).list()).map(({ key, version }) => `${key} ${version}`);
const serve = (text: string) =>
  fetchLink.mockResolvedValue(ok({ kind: 'text', text, hash: 'a'.repeat(64), etag: null }));

it('the company’s packs stand in its order, above the agent’s, and beside one of the same id', async () => {
  const library = createLibrary(outfit);
  const own = await library.look({ kind: 'paste', text: packText('team') });
  if (own.ok) await library.take(own.value);
  serve(packText('linked'));

  await heed({ url }, { text: packText('team', { version: '2.0.0' }) });

  expect(await listed()).toEqual(['policy/linked 1.0.0', 'policy/team 2.0.0', 'team 1.0.0']);
});

it('a pack of the company’s cannot be removed, switched or moved', async () => {
  await heed({ text: packText('house') });

  const library = createLibrary(outfit);
  for (const refusal of [
    await library.remove('policy/house'),
    await library.setOn('policy/house', false),
    await library.move('policy/house', 3),
  ])
    expect(refusal).toMatchObject({ ok: false, trouble: { reason: expect.stringContaining('policy') as string } });
  expect(await library.list()).toMatchObject([{ on: true, locked: true }]);
});

it('a pack that the policy lists no more is gone, and what it still lists is not fetched again', async () => {
  serve(packText('linked'));
  await heed({ url }, { text: packText('house') });
  await heed({ url });

  expect(await listed()).toEqual(['policy/linked 1.0.0']);
  expect(fetchLink).toHaveBeenCalledOnce();
  await heed();
  expect(await listed()).toEqual([]);
  expect(await database.compiled.count()).toBe(0);
});

it('an entry that cannot be had is named, what was had of it stays, and the rest is used', async () => {
  serve(packText('linked'));
  await heed({ url });
  fetchLink.mockResolvedValue(fail({ kind: 'refused', reason: 'The server could not be reached.' }));

  await heed({ url, sha256: 'b'.repeat(64) }, { text: '{"id":"house"}' }, { text: packText('good') }, { nonsense: 1 });

  expect(await listed()).toEqual(['policy/linked 1.0.0', 'policy/good 1.0.0']);
  expect(await companyFaults()).toEqual([
    expect.stringContaining('packs, entry 4: write'),
    `packs, entry 1: ${url}: The server could not be reached.`,
    expect.stringMatching(/^packs, entry 2: line 1/),
  ]);

  await heed({ url });
  expect(await companyFaults()).toEqual([]);
});
