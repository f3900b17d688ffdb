import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { clock, flags, keys, look, ombudsman, open, pasted, take } from '../../tests/fakes/library';
import { packText, rule } from '../../tests/fakes/packs';

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
      taken: clock.time,
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
