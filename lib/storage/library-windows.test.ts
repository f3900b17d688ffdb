import { describe, expect, it, vi } from 'vitest';

import { flags, keys, look, ombudsman, open, pasted, reasonOf, take } from '../../tests/fakes/library';
import { packText } from '../../tests/fakes/packs';

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
