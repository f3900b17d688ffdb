import { describe, expect, it } from 'vitest';

import { clock, fetchLink, flags, ombudsman, open, reasonOf } from '../../tests/fakes/library';
import { packText, rule } from '../../tests/fakes/packs';
import { fail, ok } from '../result';
import type { Library } from './library';

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
      lastSuccess: clock.time,
      lastFailure: null,
    });

    clock.time = '2026-11-23T08:00:00.000Z';
    serves(packText('team', { version: '1.1.0', rules: [rule('names-ombudsman', 'an ombudsperson')] }), '"2"');
    expect(await library.refresh('team')).toEqual({ ok: true, value: 'changed' });

    expect(fetchLink).toHaveBeenLastCalledWith({ url, etag: '"1"', pin: null });
    expect(await listed(library)).toMatchObject({ version: '1.1.0', lastSuccess: clock.time });
    expect(await flags(window, 'an ombudsperson')).toEqual(['legal']);
  });

  it('that has nothing newer is up to date', async () => {
    const { library } = open();
    await subscribe(library);
    clock.time = '2026-11-23T08:00:00.000Z';
    fetchLink.mockResolvedValue(ok({ kind: 'same' }));

    expect(await library.refresh('team')).toEqual({ ok: true, value: 'same' });
    expect(await listed(library)).toMatchObject({ lastSuccess: clock.time, taken: '2026-11-22T08:00:00.000Z' });
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
    const success = clock.time;
    clock.time = '2026-11-23T08:00:00.000Z';
    trouble();

    expect(reasonOf(await window.library.refresh('team'))).toContain(words);

    const row = await listed(window.library);
    expect(row).toMatchObject({ version: '1.0.0', lastSuccess: success, lastFailure: { at: clock.time } });
    expect(row?.lastFailure?.reason).toContain(words);
    expect(await flags(window, 'the ombudsman')).toEqual(['legal']);
  });
});
