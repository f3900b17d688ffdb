import { expect, it } from 'vitest';

import { fakeThinking, sighting } from '../../tests/fakes/thinking';
import { advance } from './advance';
import type { ConversationEvent } from './event';
import { newTab } from './tab';
import { saidIn } from './wording';

const conversationId = 'ticket-1';
const draft = (text: string): ConversationEvent => ({
  kind: 'draft:changed',
  data: { conversationId, text, composer: 'public' },
});
const long = 'I have asked our courier where your parcel is, and will call you tomorrow.';

function lastSaid(...events: ConversationEvent[]) {
  let tab = newTab;
  let said = null;
  for (const event of [{ kind: 'message:seen', data: sighting('Help!') } as const, ...events]) {
    const before = tab;
    tab = advance(before, event, fakeThinking());
    said = saidIn(before, event, tab);
  }
  return said;
}

it('remembers a phrasing that was inserted', () => {
  const inserted: ConversationEvent = {
    kind: 'phrasing:inserted',
    data: { conversationId, phrasing: 'first' },
  };

  expect(lastSaid(inserted)).toEqual({ phrasing: 'first', text: null });
});

it('remembers a draft that is gone from its open conversation: it was sent', () => {
  expect(lastSaid(draft(long), draft(''))).toEqual({ phrasing: null, text: long });
});

it('remembers no draft that is still being typed, or was left behind in another ticket, or is too short', () => {
  expect(lastSaid(draft(long), draft(`${long} Bye`))).toBeNull();
  expect(
    lastSaid(draft(long), { kind: 'message:seen', data: sighting('Other', { conversationId: 'ticket-2' }) }),
  ).toBeNull();
  expect(lastSaid(draft('Thanks'), draft(''))).toBeNull();
});
