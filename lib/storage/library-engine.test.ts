import { describe, expect, it, vi } from 'vitest';

import { flags, keys, look, ombudsman, open, pasted, reasonOf, take } from '../../tests/fakes/library';
import { packText } from '../../tests/fakes/packs';
import { read } from '../engine';
import { watchPacks } from './packs-changed';

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
