import { expect, it, vi } from 'vitest';

import { fakeThinking, sighting } from '../../tests/fakes/thinking';
import { createDesk } from './desk';
import type { ConversationEvent } from './event';
import type { ConversationKey, Tab } from './tab';

const seen = (text: string): ConversationEvent => ({ kind: 'message:seen', data: sighting(text) });

/** A desk over a slow store, as a browser's is: the slower the older the call. */
function desk(store = new Map<ConversationKey, Tab>()) {
  const moved = vi.fn();
  let pause = 12;
  const slowly = async <T>(work: () => T): Promise<T> => {
    await new Promise((done) => setTimeout(done, (pause = Math.max(0, pause - 3))));
    return work();
  };
  const made = createDesk({
    load: (key) => slowly(() => store.get(key) ?? null),
    save: (key, tab) => slowly(() => void store.set(key, tab)),
    drop: (key) => slowly(() => void store.delete(key)),
    thinking: () => Promise.resolve(fakeThinking()),
    moved,
  });
  return { ...made, store, moved };
}

it('takes the events of one tab in the order in which they came', async () => {
  const { take, store } = desk();

  await Promise.all([take(1, seen('first')), take(1, seen('second')), take(2, seen('other'))]);

  expect(store.get(1)?.shown).toMatchObject({ message: { text: 'second' } });
  expect(store.get(2)?.shown).toMatchObject({ message: { text: 'other' } });
});

it('goes on where an earlier worker stopped', async () => {
  const first = desk();
  await first.take(1, seen('first'));
  await first.take(1, { kind: 'fault:chosen', data: { conversationId: 'ticket-1', fault: 'ours' } });

  const woken = desk(first.store);
  await woken.take(1, {
    kind: 'draft:changed',
    data: { conversationId: 'ticket-1', text: 'Hello', composer: 'public' },
  });

  expect(woken.store.get(1)?.shown).toMatchObject({
    message: { text: 'first' },
    fault: 'ours',
    draft: { text: 'Hello' },
  });
});

it('drops a tab after what was under way for it', async () => {
  const { take, drop, store } = desk();

  await Promise.all([take(1, seen('first')), drop(1)]);

  expect(store.has(1)).toBe(false);
});

it('saves and tells nothing where nothing changed', async () => {
  const { take, store, moved } = desk();

  await take(1, { kind: 'draft:changed', data: { conversationId: 'ticket-1', text: 'Hello', composer: 'public' } });

  expect(store.size).toBe(0);
  expect(moved).not.toHaveBeenCalled();
});

it('is not stopped by an event that broke', async () => {
  const { store } = desk();
  let broken = true;
  const fragile = createDesk({
    load: () => Promise.resolve(null),
    save: (key, tab) => Promise.resolve(void store.set(key, tab)),
    drop: () => Promise.resolve(),
    thinking: () => (broken ? Promise.reject(new TypeError('made up')) : Promise.resolve(fakeThinking())),
    moved: () => undefined,
  });

  await expect(fragile.take(1, seen('first'))).rejects.toThrow(TypeError);
  broken = false;
  await fragile.take(1, seen('second'));

  expect(store.get(1)?.shown.status).toBe('open');
});
