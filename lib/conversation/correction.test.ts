import { describe, expect, it } from 'vitest';

import { fakeThinking, sighting } from '../../tests/fakes/thinking';
import { advance } from './advance';
import type { LabelCorrection } from './correction';
import type { ConversationEvent } from './event';
import type { OpenConversation } from './state';
import { newTab, type Tab } from './tab';

const conversationId = 'ticket-1';
const seen: ConversationEvent = { kind: 'message:seen', data: sighting('Help!!') };
const correct = (family: LabelCorrection['family'], from: string | null, to: string | null): ConversationEvent => ({
  kind: 'label:corrected',
  data: { conversationId, messageId: 'm1', family, from, to },
});
const undo = (index: number): ConversationEvent => ({ kind: 'correction:undone', data: { conversationId, index } });

const after = (...events: ConversationEvent[]): Tab =>
  events.reduce((tab, event) => advance(tab, event, fakeThinking()), newTab);
function shown(...events: ConversationEvent[]): OpenConversation {
  const tab = after(...events);
  if (tab.shown.status !== 'open') throw new Error('nothing is open');
  return tab.shown;
}

describe('a correction of a label', () => {
  it('holds for the message, also when it is read again', () => {
    const now = shown(seen, correct('tone', 'angry', 'calm'), { kind: 'settings:changed' });
    expect(now.reading).toMatchObject({ tone: 'calm', sure: true });
    expect(now.corrections).toMatchObject([{ of: 'label', from: 'angry', to: 'calm' }]);
  });

  it('does not hold for the next message of the same conversation', () => {
    const next: ConversationEvent = { kind: 'message:seen', data: sighting('And again!!', { messageId: 'm2' }) };
    expect(shown(seen, correct('tone', 'angry', 'calm'), next)).toMatchObject({
      reading: { tone: 'angry' },
      corrections: [],
    });
  });

  it('can be taken back, and what was read is there again', () => {
    const now = shown(seen, correct('tone', 'angry', 'calm'), correct('flag', null, 'legal'), undo(0));
    expect(now.reading).toMatchObject({ tone: 'angry', flags: ['legal'] });
    expect(now.corrections).toHaveLength(1);
  });

  it('said again is one correction of what was read, and said back is none', () => {
    const again = shown(seen, correct('tone', 'angry', 'calm'), correct('tone', 'calm', 'abusive'));
    expect(again.corrections).toMatchObject([{ from: 'angry', to: 'abusive' }]);
    expect(shown(seen, correct('tone', 'angry', 'calm'), correct('tone', 'calm', 'angry')).corrections).toEqual([]);
    expect(shown(seen, correct('flag', null, 'legal'), correct('flag', 'legal', null)).corrections).toEqual([]);
  });

  it('reaches the plan', () => {
    const thinking = fakeThinking();
    [seen, correct('tone', 'angry', 'calm'), correct('type', null, 'grievance')].reduce(
      (tab, event) => advance(tab, event, thinking),
      newTab,
    );
    expect(thinking.asked.at(-1)?.reading).toMatchObject({ tone: 'calm', types: ['grievance'] });
  });
});

it('a remark that is not so is gone from the draft, and comes back when that is taken back', () => {
  const draft: ConversationEvent = {
    kind: 'draft:changed',
    data: { conversationId, text: 'It is our policy.', composer: 'public' },
  };
  const denied: ConversationEvent = {
    kind: 'finding:denied',
    data: { conversationId, rule: 'hides-behind-policy', passage: 'policy' },
  };
  expect(shown(seen, draft, denied).draft?.review?.findings).toEqual([]);
  expect(shown(seen, draft, denied, undo(0)).draft?.review?.findings).toHaveLength(1);
});

describe('what a message is about', () => {
  const chosen = (category: string | null): ConversationEvent => ({
    kind: 'category:chosen',
    data: { conversationId, category },
  });
  it('is set by hand', () => {
    expect(shown(seen, chosen('Delivery')).category).toBe('Delivery');
    expect(shown(seen, chosen('Delivery'), chosen(null)).category).toBeNull();
  });

  it('is set by a flag of a pack that names a topic, unless the hand says otherwise', () => {
    const flagged = fakeThinking({
      read: (text) => ({ ...fakeThinking().read(text), flags: ['topic-late-delivery'] }),
    });
    const tab = [seen].reduce((now, event) => advance(now, event, flagged), newTab);
    expect(tab.shown).toMatchObject({ category: 'late delivery' });
    expect(advance(tab, chosen('Staff'), flagged).shown).toMatchObject({ category: 'Staff' });
  });
});

it('opens the plan with what was promised where it is due', () => {
  const thinking = fakeThinking({ isPromiseDue: ({ conversationId: id }) => id === conversationId });
  advance(newTab, seen, thinking);
  expect(thinking.asked.at(-1)?.reading.flags).toEqual(['promise-due']);
});
