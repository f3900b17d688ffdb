import 'fake-indexeddb/auto';

import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { core, packText, phrasing, rule } from '../../tests/fakes/packs';
import { read } from '../engine';
import { buildEngine } from '../packs/build';
import { toBytes } from '../packs/bytes';
import { checkPack } from '../packs/check';
import { prepare } from '../engine/prepare';
import { fail, ok } from '../result';
import { createLibrary } from './create-library';
import { EvenkeelDatabase } from './database';
import { createEngines } from './engines';
import type { Library, Preview, Source } from './library';
import type { FetchLink } from './link';
import { keptEngine } from './pack-table';
import { announcePacks, watchPacks } from './packs-changed';
import { createShelf } from './shelf';

const atOnce = () => Promise.resolve();
const coreBytes = () =>
  Promise.resolve(toBytes({ ...core, prepared: prepare([core.pack], core.weights).prepared }).buffer);
const shipped = [{ id: 'british', file: 'packs/british.json', name: 'British', about: 'For tests.' }] as const;

let name: string;
let opened: EvenkeelDatabase[];
let time: string;
const fetchLink = vi.fn<FetchLink>();

beforeEach(() => {
  fakeBrowser.reset();
  fetchLink.mockReset();
  name = `library-${Math.random()}`;
  opened = [];
  time = '2026-11-22T08:00:00.000Z';
});
afterEach(async () => {
  vi.restoreAllMocks();
  for (const database of opened) database.close();
  await Dexie.delete(name);
});

/** A window of the browser: a library of its own, over the database that all share. */
function open(coreHash = 'c0de') {
  const database = new EvenkeelDatabase(name);
  opened.push(database);
  const build = vi.fn<Parameters<typeof createShelf>[0]['build']>((packs) => buildEngine(core, packs, atOnce));
  const shelf = createShelf({ database, core: () => Promise.resolve(coreHash), build, announce: announcePacks });
  const library = createLibrary({
    shelf,
    core: () => Promise.resolve(core),
    check: (text, file) => checkPack(text, { file, known: core.pack, pause: atOnce }),
    fetchLink,
    shipped,
    shippedText: () =>
      Promise.resolve(packText('british', { phrasings: [phrasing('thanks-british', 'Many thanks.')] })),
    ownPhrasings: () => Promise.resolve([{ id: 'thanks-1', step: 'thanks', register: 'warm', text: 'Ta very much.' }]),
    now: () => new Date(time),
    watch: watchPacks,
  });
  const engines = (changed: () => void = () => undefined) =>
    createEngines({
      kept: () => keptEngine(database, () => Promise.resolve(coreHash)),
      discard: (key) => database.compiled.delete(key),
      rebuild: () => shelf.change(() => ok({})),
      core: coreBytes,
      changed,
    });
  return { library, engines, database, build };
}

const pasted = (text: string): Source => ({ kind: 'paste', text });
async function look(library: Library, source: Source): Promise<Preview> {
  const looked = await library.look(source);
  if (!looked.ok) throw new Error(JSON.stringify(looked.trouble));
  return looked.value;
}
async function take(library: Library, text: string) {
  const taken = await library.take(await look(library, pasted(text)));
  if (!taken.ok) throw new Error(taken.trouble.reason);
  return taken.value;
}
const keys = async (library: Library) => (await library.list()).map(({ key }) => key);
const reasonOf = (result: { ok: true } | { ok: false; trouble: { kind: string } }): string =>
  result.ok ? 'done' : 'reason' in result.trouble ? String(result.trouble.reason) : result.trouble.kind;

/** The flags that the engine in force calls. */
const flags = async ({ engines }: Pick<ReturnType<typeof open>, 'engines'>, text: string) =>
  read(await engines().now(), text).flags;

const ombudsman = packText('team', { rules: [rule('names-ombudsman', 'the ombudsman')] });

describe('a pack', () => {
  it('is looked at before it is taken, and changes nothing until then', async () => {
    const window = open();
    const preview = await look(window.library, pasted(ombudsman));

    expect(preview).toMatchObject({ replaces: null, pack: { id: 'team' }, diff: { from: null }, conflicts: [] });
    expect(preview.diff.rules.added.map(({ id }) => id)).toEqual(['names-ombudsman']);
    expect(await keys(window.library)).toEqual(['british']);
    expect(await window.database.packs.count()).toBe(0);
  });

  it('is read by once it is taken, in every window', async () => {
    const window = open();
    const taken = await take(window.library, ombudsman);

    expect(taken).toMatchObject({
      key: 'team',
      on: true,
      locked: false,
      broken: null,
      counts: { rules: 1 },
      taken: time,
    });
    expect(await flags(open(), 'I will go to the ombudsman.')).toEqual(['legal']);
    expect(await flags(open(), 'Where is it?')).toEqual([]);
  });

  it('with an error is refused with all of its faults', async () => {
    const { library, database } = open();
    const looked = await library.look({ kind: 'file', name: 'bad.json', text: '{"id": "Bad", "rules": 3}' });

    expect(looked.ok).toBe(false);
    if (!looked.ok && looked.trouble.kind === 'faults') {
      expect(looked.trouble.faults.length).toBeGreaterThan(2);
      expect(looked.trouble.faults[0]).toMatchObject({ file: 'bad.json', line: 1 });
    }
    expect(await database.packs.count()).toBe(0);
  });

  it('in a newer version takes the place of the one before, and keeps its switch and place', async () => {
    const { library } = open();
    await take(library, ombudsman);
    await take(library, packText('other'));
    await library.setOn('team', false);

    const preview = await look(library, pasted(packText('team', { version: '1.1.0' })));
    expect(preview).toMatchObject({ replaces: { version: '1.0.0' }, diff: { from: '1.0.0', to: '1.1.0' } });
    expect(preview.diff.rules.removed.map(({ id }) => id)).toEqual(['names-ombudsman']);
    await library.take(preview);

    expect(await library.list()).toMatchObject([{ key: 'team', version: '1.1.0', on: false }, { key: 'other' }, {}]);
  });

  it('says what it and another both define, and who wins', async () => {
    const { library } = open();
    await take(library, packText('team', { rules: [rule('names-ombudsman', 'the ombudsman')] }));
    const parts = { rules: [rule('names-lawyer', 'our solicitors'), rule('names-ombudsman', 'an ombudsman')] };

    const { conflicts } = await look(library, pasted(packText('newcomer', parts)));
    expect(conflicts).toEqual([
      { kind: 'rule', id: 'names-lawyer', packs: ['core-en', 'newcomer'], winner: 'newcomer' },
      { kind: 'rule', id: 'names-ombudsman', packs: ['newcomer', 'team'], winner: 'team' },
    ]);
  });

  it('stands above what it was moved above', async () => {
    const window = open();
    const { library } = window;
    await take(library, packText('a', { rules: [rule('r', 'the first wording')] }));
    await take(library, packText('b', { rules: [rule('r', 'the second wording')] }));
    expect(await flags(window, 'the first wording')).toEqual(['legal']);

    await library.move('b', 0);

    expect(await keys(library)).toEqual(['b', 'a', 'british']);
    expect(await flags(window, 'the first wording')).toEqual([]);
    expect(await flags(window, 'the second wording')).toEqual(['legal']);
  });

  it('of one’s own stands above all others', async () => {
    const { library } = open();
    await take(library, packText('a'));
    await library.take(await look(library, { kind: 'own', text: packText('mine') }));

    expect(await keys(library)).toEqual(['mine', 'a', 'british']);
  });

  it('that is switched off is not read by, and is on again at once', async () => {
    const window = open();
    await take(window.library, ombudsman);

    await window.library.setOn('team', false);
    expect(await flags(window, 'I will go to the ombudsman.')).toEqual([]);
    await window.library.setOn('team', true);
    expect(await flags(window, 'I will go to the ombudsman.')).toEqual(['legal']);
  });

  it('that is removed leaves no trace', async () => {
    const { library, database } = open();
    await take(library, ombudsman);

    await library.remove('team');

    for (const table of database.tables) expect(await table.count(), table.name).toBe(0);
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('team');
  });

  it('that comes with Evenkeel is off until it is switched on', async () => {
    const { library } = open();
    expect(await library.list()).toMatchObject([{ key: 'british', origin: { kind: 'shipped' }, on: false }]);
    expect(await library.open('british')).toMatchObject({ ok: true, value: { pack: { id: 'british' } } });

    expect(await library.setOn('british', true)).toEqual({ ok: true, value: null });

    expect(await library.list()).toMatchObject([{ key: 'british', on: true, counts: { phrasings: 1 } }]);
  });

  it('of my own phrasings is a file that can be taken elsewhere', async () => {
    const { library } = open();
    const text = await library.exportOwn();

    const preview = await look(library, pasted(text.ok ? text.value : ''));
    expect(preview.pack.phrasings).toMatchObject([{ id: 'thanks-1', text: 'Ta very much.' }]);
  });
});

describe('the engine', () => {
  it('is built when a pack is taken, and not again when a worker starts', async () => {
    await take(open().library, ombudsman);

    const window = open();
    expect(await flags(window, 'the ombudsman')).toEqual(['legal']);
    expect(window.build).not.toHaveBeenCalled();
  });

  it('is the core’s at once where the extension was updated, and the rest follows', async () => {
    await take(open('c0de').library, ombudsman);
    const updated = open('another core');
    const changed = vi.fn();
    const engines = updated.engines(changed);
    watchPacks(() => void engines.heed());

    expect(read(await engines.now(), 'the ombudsman').flags).toEqual([]);
    await vi.waitFor(() => expect(changed).toHaveBeenCalledOnce());
    expect(read(await engines.now(), 'the ombudsman').flags).toEqual(['legal']);
    expect(await updated.database.compiled.count(), 'the old one is gone').toBe(1);
  });

  it('is built anew where its bytes are damaged', async () => {
    const window = open();
    await take(window.library, ombudsman);
    const [kept] = await window.database.compiled.toArray();
    await window.database.compiled.put({
      key: kept?.key ?? '',
      bytes: kept?.bytes.slice(0, 1000) ?? new ArrayBuffer(0),
    });
    const engines = window.engines();
    watchPacks(() => void engines.heed());

    expect(read(await engines.now(), 'the ombudsman').flags).toEqual([]);
    await vi.waitFor(async () => expect(read(await engines.now(), 'the ombudsman').flags).toEqual(['legal']));
  });
});

describe('a disk', () => {
  it('that is full changes nothing, and says so', async () => {
    const window = open();
    await take(window.library, ombudsman);
    const preview = await look(window.library, pasted(packText('team', { version: '2.0.0' })));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });

    const taken = await window.library.take(preview);

    vi.restoreAllMocks();
    expect(reasonOf(taken)).toContain('no room left');
    expect(await window.library.list()).toMatchObject([{ key: 'team', version: '1.0.0' }, {}]);
    expect(await flags(window, 'the ombudsman')).toEqual(['legal']);
  });

  it('that gives back a record of nonsense costs that pack only, and the agent is told', async () => {
    const window = open();
    await take(window.library, ombudsman);
    await take(window.library, packText('other'));
    await window.database.packs.put({ key: 'other', nonsense: true } as never);

    expect(await window.library.list()).toMatchObject([
      { key: 'team', broken: null },
      { key: 'other', broken: expect.stringContaining('cannot be read') as string },
      { key: 'british' },
    ]);
    expect(await window.library.remove('other')).toEqual({ ok: true, value: null });
    expect(await keys(window.library)).toEqual(['team', 'british']);
  });

  it('that gives back a text of nonsense costs that pack only, once an engine is built anew', async () => {
    const window = open();
    await take(window.library, ombudsman);
    await take(window.library, packText('other'));
    await window.database.packTexts.put({ key: 'other', text: '', pack: '{"rules":' });

    expect(await window.library.move('team', 1)).toEqual({ ok: true, value: null });

    const [other, team] = await window.library.list();
    expect(other).toMatchObject({ key: 'other', broken: expect.stringContaining('Remove it') as string });
    expect(team).toMatchObject({ key: 'team', broken: null });
    expect(await flags(window, 'the ombudsman')).toEqual(['legal']);
  });
});

describe('two windows at once', () => {
  it('lose nothing of one another', async () => {
    const [one, other] = [open(), open()];
    await Promise.all([take(one.library, ombudsman), take(other.library, packText('other'))]);

    expect((await keys(one.library)).toSorted()).toEqual(['british', 'other', 'team']);
    expect(await flags(one, 'the ombudsman')).toEqual(['legal']);
    expect(await one.database.compiled.count()).toBe(1);
  });

  it('are told where the other changed the same pack, instead of undoing it', async () => {
    const [one, other] = [open(), open()];
    const preview = await look(one.library, pasted(ombudsman));
    await take(other.library, packText('team', { version: '3.0.0' }));

    expect(reasonOf(await one.library.take(preview))).toContain('changed in another window');
    expect(await one.library.list()).toMatchObject([{ version: '3.0.0' }, {}]);
  });

  it('hear of each other', async () => {
    const changed = vi.fn();
    const until = new AbortController();
    open().library.watch(changed, until.signal);

    await take(open().library, ombudsman);
    expect(changed).toHaveBeenCalledOnce();
    until.abort();
    await take(open().library, packText('other'));
    expect(changed).toHaveBeenCalledOnce();
  });
});

describe('a subscription', () => {
  const url = 'https://team.example/pack.json';
  const serves = (text: string, etag = '"1"') => {
    fetchLink.mockResolvedValue(ok({ kind: 'text', text, hash: `hash of ${text.length}`, etag }));
  };
  async function subscribe(library: Library) {
    serves(ombudsman);
    const looked = await library.subscribe(url, { pin: null });
    if (looked.ok) await library.take(looked.value);
  }
  const listed = async (library: Library) => (await library.list())[0];

  it('takes what is newer, and says when it was last seen', async () => {
    const window = open();
    const { library } = window;
    await subscribe(library);
    expect(await listed(library)).toMatchObject({
      origin: { kind: 'link', url },
      lastSuccess: time,
      lastFailure: null,
    });

    time = '2026-11-23T08:00:00.000Z';
    serves(packText('team', { version: '1.1.0', rules: [rule('names-ombudsman', 'an ombudsperson')] }), '"2"');
    expect(await library.refresh('team')).toEqual({ ok: true, value: 'changed' });

    expect(fetchLink).toHaveBeenLastCalledWith({ url, etag: '"1"', pin: null });
    expect(await listed(library)).toMatchObject({ version: '1.1.0', lastSuccess: time });
    expect(await flags(window, 'an ombudsperson')).toEqual(['legal']);
  });

  it('that has nothing newer is up to date', async () => {
    const { library } = open();
    await subscribe(library);
    time = '2026-11-23T08:00:00.000Z';
    fetchLink.mockResolvedValue(ok({ kind: 'same' }));

    expect(await library.refresh('team')).toEqual({ ok: true, value: 'same' });
    expect(await listed(library)).toMatchObject({ lastSuccess: time, taken: '2026-11-22T08:00:00.000Z' });
  });

  it.each([
    [
      'cannot be reached',
      () => fetchLink.mockResolvedValue(fail({ kind: 'refused', reason: 'It could not be reached.' })),
      'could not be reached',
    ],
    ['has an error', () => serves('{"id":"team"}'), 'has an error in line 1'],
    ['is no JSON', () => serves('<!doctype html>'), 'has an error in line 1'],
    ['holds another pack', () => serves(packText('another')), 'another pack now, “Pack another”'],
  ])('whose newer version %s keeps the last good one, and says since when', async (_, trouble, words) => {
    const window = open();
    await subscribe(window.library);
    const success = time;
    time = '2026-11-23T08:00:00.000Z';
    trouble();

    expect(reasonOf(await window.library.refresh('team'))).toContain(words);

    const row = await listed(window.library);
    expect(row).toMatchObject({ version: '1.0.0', lastSuccess: success, lastFailure: { at: time } });
    expect(row?.lastFailure?.reason).toContain(words);
    expect(await flags(window, 'the ombudsman')).toEqual(['legal']);
  });
});
