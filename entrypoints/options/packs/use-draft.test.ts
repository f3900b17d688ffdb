// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { pack } from '../../../tests/fakes/packs';
import { fail, ok } from '../../../lib/result';
import type { PackDraft } from '../../../lib/storage/pack-draft';
import type { PackDrafts } from '../../../lib/storage/pack-drafts';
import { useDraft } from './use-draft';

const inUse = pack('ours');
const installed = () => Promise.resolve(inUse);
const notInstalled = () => Promise.resolve(null);

let kept: Map<string, PackDraft>;
let drafts: PackDrafts;
beforeEach(() => {
  kept = new Map();
  drafts = {
    list: () => Promise.resolve(ok([...kept.values()])),
    get: (id) => Promise.resolve(ok(kept.get(id) ?? null)),
    put: vi.fn<PackDrafts['put']>((draft) => {
      kept.set(draft.id, draft);
      return Promise.resolve(ok(null));
    }),
    remove: (id) => {
      kept.delete(id);
      return Promise.resolve(ok(null));
    },
  };
});

async function open(from: Parameters<typeof useDraft>[2] = installed) {
  const { result } = renderHook(() => useDraft('ours', drafts, from));
  await waitFor(() => {
    expect(result.current.status).not.toBe('loading');
  });
  return result;
}

describe('a pack that is being written', () => {
  it('is kept with each change, and no longer once it is as it was', async () => {
    const draft = await open();
    act(() => {
      draft.current.change({ ...inUse, name: 'Renamed' }, 'name');
    });
    await waitFor(() => {
      expect(draft.current.keeping).toBe('kept');
    });
    expect(kept.get('ours')?.pack.name).toBe('Renamed');
    act(() => {
      draft.current.undo();
    });
    await waitFor(() => {
      expect(draft.current.keeping).toBe('nothing');
    });
    expect(kept.size).toBe(0);
  });

  it('opens where it was left', async () => {
    kept.set('ours', { id: 'ours', pack: { ...inUse, name: 'Left' }, at: '' });
    const draft = await open();
    expect(draft.current).toMatchObject({ pack: { name: 'Left' }, keeping: 'kept' });
  });

  it('says so where the browser cannot keep it, and goes on', async () => {
    vi.mocked(drafts.put).mockResolvedValue(fail({ kind: 'refused', reason: 'The disk is full.' }));
    const draft = await open();
    act(() => {
      draft.current.change({ ...inUse, name: 'Renamed' }, 'name');
    });
    await waitFor(() => {
      expect(draft.current.keeping).toBe('not-kept');
    });
    expect(draft.current.pack?.name).toBe('Renamed');
  });

  it('is dropped for what is in use, and had back', async () => {
    kept.set('ours', { id: 'ours', pack: { ...inUse, name: 'Left' }, at: '' });
    const draft = await open();
    await act(() => draft.current.discard());
    expect(draft.current.pack).toBe(inUse);
    act(() => {
      draft.current.undo();
    });
    expect(draft.current.pack?.name).toBe('Left');
  });

  it('leaves nothing where it was never saved', async () => {
    kept.set('ours', { id: 'ours', pack: inUse, at: '' });
    const draft = await open(notInstalled);
    expect(draft.current.isNew).toBe(true);
    await act(() => draft.current.discard());
    expect(kept.size).toBe(0);
  });

  it('is missing where there is neither', async () => {
    expect((await open(notInstalled)).current.status).toBe('missing');
  });
});
