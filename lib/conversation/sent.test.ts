import { expect, it } from 'vitest';

import { fakeThinking, sighting, turn } from '../../tests/fakes/thinking';
import { advance } from './advance';
import type { ConversationEvent } from './event';
import { sentIn } from './sent';
import { newTab } from './tab';

const conversationId = 'ticket-1';
const reply = 'I will ring the depot and write to you by Friday.';
const draft = (text: string): ConversationEvent => ({
  kind: 'draft:changed',
  data: { conversationId, text, composer: 'public' },
});
const seen = (...said: string[]): ConversationEvent => ({
  kind: 'message:seen',
  data: sighting('Help!', {}, [turn('customer', 'Help!'), ...said.map((text) => turn('agent', text))]),
});

/** Texts that were seen to be sent, one after each event. */
function sent(...events: ConversationEvent[]): (string | null)[] {
  let tab = newTab;
  return events.map((event) => {
    const before = tab;
    tab = advance(before, event, fakeThinking());
    return sentIn(before, tab)?.text ?? null;
  });
}

it('a draft that is among our turns was sent, once', () => {
  expect(sent(seen(), draft(reply), draft(''), seen(reply), seen(reply))).toEqual([null, null, null, reply, null]);
});

it('it was sent whichever is heard of first, the empty box or the new turn', () => {
  expect(sent(seen(), draft(reply), seen(reply), draft(''))).toEqual([null, null, reply, null]);
});

it('it was sent also when the page loaded anew for it', () => {
  expect(sent(seen(), draft(reply), { kind: 'page:opened' }, seen(reply))).toEqual([null, null, null, reply]);
});

it('what was sent is what the thread shows: the last keys may not have been heard of', () => {
  expect(sent(seen(), draft(reply.slice(0, -8)), seen(reply))).toEqual([null, null, reply]);
});

it('a draft that was thrown away, or is still typed, or is another reply, was not', () => {
  expect(sent(seen(), draft(reply), draft(''), seen())).toEqual([null, null, null, null]);
  expect(sent(seen(), draft(reply), seen('Thank you for your message, a colleague of mine is on it.'))).toEqual([
    null,
    null,
    null,
  ]);
  expect(sent(seen(), draft('Thanks.'), seen('Thanks.'))).toEqual([null, null, null]);
});
