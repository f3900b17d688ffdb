import { describe, expect, it } from 'vitest';

import { fakeThinking, message, sighting, turn } from '../../tests/fakes/thinking';
import { advance } from './advance';
import type { ConversationEvent } from './event';
import type { OpenConversation } from './state';
import { newTab, type Tab } from './tab';
import type { Thinking } from './thinking';

const conversationId = 'ticket-1';
const after = (events: ConversationEvent[], thinking: Thinking = fakeThinking(), from: Tab = newTab): Tab =>
  events.reduce((tab, event) => advance(tab, event, thinking), from);
const seen = (...about: Parameters<typeof sighting>): ConversationEvent => ({
  kind: 'message:seen',
  data: sighting(...about),
});
const drafted = (text: string): ConversationEvent => ({
  kind: 'draft:changed',
  data: { conversationId, text, composer: 'public' },
});

function opened({ shown }: Tab): OpenConversation {
  if (shown.status !== 'open') throw new Error(`expected an open conversation, not ${shown.status}`);
  return shown;
}

describe('a conversation', () => {
  it('shows the reading of the message that was seen', () => {
    const shown = opened(after([seen('Where is order #123!!')]));

    expect(shown.message.text).toBe('Where is order #123!!');
    expect(shown.reading.tone).toBe('angry');
    expect(shown.facts.map(({ value }) => value)).toEqual(['123']);
    expect(shown.fault).toBe('unknown');
    expect(shown.plan.steps).toHaveLength(1);
  });

  it('is cleared by a miss, so that no old reading passes for a new one', () => {
    const trouble = { kind: 'not-found', site: 'zendesk', what: 'newest customer message' } as const;

    const { shown } = after([seen('Help!'), { kind: 'message:missed', data: { site: 'zendesk', trouble } }]);

    expect(shown).toEqual({ status: 'unreadable', site: 'zendesk', trouble });
  });

  it('is cleared when its page loads anew', () => {
    expect(after([seen('Help!'), { kind: 'page:opened' }]).shown).toEqual({ status: 'unsupported' });
  });

  it('does not hear reports that were under way when it was switched off', () => {
    const off: ConversationEvent = { kind: 'switched:off', data: { where: 'site', site: 'zendesk' } };

    expect(after([off, seen('Help!'), drafted('Hello')]).shown).toEqual({
      status: 'off',
      where: 'site',
      site: 'zendesk',
    });
    expect(after([off, { kind: 'page:opened' }, seen('Help!')]).shown.status).toBe('open');
  });

  it('drops what concerns a conversation that is no longer open', () => {
    const tab = after([seen('Help!'), seen('Another', { conversationId: 'ticket-2', messageId: 'm2' })]);

    expect(after([drafted('For ticket 1')], fakeThinking(), tab)).toBe(tab);
    expect(after([{ kind: 'fault:chosen', data: { conversationId, fault: 'ours' } }], fakeThinking(), tab)).toBe(tab);
  });

  it('follows rapid switches to the last ticket', () => {
    const switches = Array.from({ length: 50 }, (_, n) =>
      seen(`Message ${n}`, { conversationId: `ticket-${n}`, messageId: `m${n}` }),
    );

    expect(opened(after(switches)).message.text).toBe('Message 49');
  });

  it('tells the engine of a repeat contact that only the thread shows', () => {
    const thinking = fakeThinking();
    const thread = [turn('customer', 'One', '2026-11-01T10:00:00Z'), turn('customer', 'Two', '2026-11-02T10:00:00Z')];

    const shown = opened(after([seen('Two', {}, thread)], thinking));

    expect(thinking.asked.at(-1)?.reading.flags).toEqual(['repeat']);
    expect(shown.reading.flags, 'no span of the message speaks for it').toEqual([]);
    expect(shown.course.repeats).toBe(true);
  });
});

describe('the agent’s choices', () => {
  const fault: ConversationEvent = { kind: 'fault:chosen', data: { conversationId, fault: 'ours' } };

  it('of fault reach the plan, and are there again when the agent comes back to the ticket', () => {
    const away = seen('Another', { conversationId: 'ticket-2', messageId: 'm2' });

    expect(opened(after([seen('Help!'), fault])).plan.steps[0]?.why).toBe('fault ours');
    expect(opened(after([seen('Help!'), fault, away])).fault).toBe('unknown');
    expect(opened(after([seen('Help!'), fault, away, seen('Help!')])).fault).toBe('ours');
  });

  it('mend a fact or dismiss it, also when the message is read again', () => {
    const thinking = fakeThinking();
    const mended: ConversationEvent = { kind: 'fact:mended', data: { conversationId, index: 0, value: '124' } };
    const dismissed: ConversationEvent = { kind: 'fact:mended', data: { conversationId, index: 0, value: null } };

    const shown = opened(after([seen('Order #123'), mended, seen('Order #123')], thinking));
    expect(shown.facts[0]).toMatchObject({ text: '#123', mended: '124' });
    expect(thinking.asked.at(-1)?.facts).toMatchObject([{ value: '124', text: '124' }]);

    opened(after([seen('Order #123'), dismissed], thinking));
    expect(thinking.asked.at(-1)?.facts).toEqual([]);
  });

  it('pass over phrasings until none is left, then start over', () => {
    const another: ConversationEvent = { kind: 'phrasing:passed', data: { conversationId, step: 'feeling' } };
    const offered = (passes: number) =>
      opened(after([seen('Help!'), ...Array<ConversationEvent>(passes).fill(another)])).suggestions[0];

    expect([0, 1, 2, 3].map((passes) => offered(passes)?.offered[0]?.phrasing)).toEqual([
      'first',
      'second',
      'third',
      'first',
    ]);
    expect(offered(2)?.left, 'which the panel says').toBe(0);
  });

  it('never offer one customer the same phrasing twice', () => {
    const inserted: ConversationEvent = {
      kind: 'phrasing:inserted',
      data: { conversationId, phrasing: 'first' },
    };

    const shown = opened(after([seen('Help!'), inserted, seen('And again!', { messageId: 'm2' })]));

    expect(shown.suggestions[0]?.offered[0]?.phrasing).toBe('second');
  });
});

describe('a draft', () => {
  it('is reviewed as it changes, and gone when it is empty or its box is closed', () => {
    const shown = opened(after([seen('Help!'), drafted('It is our policy.')]));
    expect(shown.draft?.review?.findings.map(({ rule }) => rule)).toEqual(['hides-behind-policy']);

    expect(opened(after([seen('Help!'), drafted('Hello'), drafted('  ')])).draft).toBeNull();
    const closed: ConversationEvent = { kind: 'message:seen', data: { ...sighting('Help!'), composer: 'closed' } };
    expect(opened(after([seen('Help!'), drafted('Hello'), closed])).draft).toBeNull();
  });

  it('waits to be asked where live review is off, and a review never outlives its text', () => {
    const thinking = fakeThinking({ reviewsLive: false });
    const checked: ConversationEvent = { kind: 'draft:checked', data: { conversationId } };

    expect(opened(after([seen('Help!'), drafted('policy')], thinking)).draft).toEqual({ text: 'policy', review: null });
    const asked = after([seen('Help!'), drafted('policy'), checked], thinking);
    expect(opened(asked).draft?.review?.findings).toHaveLength(1);
    expect(opened(after([drafted('policy, policy')], thinking, asked)).draft?.review).toBeNull();
  });

  it('keeps a dismissed finding away: this passage, or every one', () => {
    const dismissed = (reach: 'once' | 'always'): ConversationEvent => ({
      kind: 'finding:dismissed',
      data: { conversationId, rule: 'hides-behind-policy', passage: 'policy', reach },
    });
    const findings = (reach: 'once' | 'always') =>
      opened(after([seen('Help!'), drafted('policy'), dismissed(reach), drafted('policy here')])).draft?.review
        ?.findings;

    expect(findings('once')).toEqual([]);
    expect(findings('always')).toEqual([]);
  });

  it('is thought over when the settings change', () => {
    const changed: ConversationEvent = { kind: 'settings:changed' };
    const tab = after([seen('Help!'), drafted('policy')]);

    expect(opened(after([changed], fakeThinking({ reviewsLive: false }), tab)).draft?.text).toBe('policy');
    expect(after([changed], fakeThinking())).toBe(newTab);
  });
});

it('takes a message of 200,000 characters, and one of none', () => {
  expect(opened(after([seen('!'.repeat(200_000))])).reading.tone).toBe('abusive');
  expect(opened(after([{ kind: 'message:seen', data: { ...sighting(''), message: message('') } }])).reading.tone).toBe(
    'calm',
  );
});
