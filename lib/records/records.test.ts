import { describe, expect, it } from 'vitest';

import { angry, review } from '../../tests/fixtures/states';
import { wordGroups } from '../engine/word-groups';
import { masked } from './corrections/mask';
import { rulesThatWereWrong } from './corrections/wrong-rules';
import { dueBy, nextAlarm, snoozed } from './follow-ups/follow-up';
import { ticketLink } from './follow-ups/link';
import { draftCounts } from './habits/draft-end';
import { isHeavy } from './habits/load';
import { overused, type Piece } from './habits/overused';

describe('the rules that were wrong', () => {
  const evidence = (label: string, rule: string, weight = 1) => ({ label, rule, weight, start: 0, end: 1 });
  const reading = {
    ...angry.reading,
    evidence: [
      evidence('frustrated', 'waits'),
      evidence('angry', 'nobody-answers'),
      evidence('angry', 'word:disgrace'),
      evidence('angry', 'thanks', -1),
      evidence('legal', 'names-a-lawyer'),
    ],
  };
  it('are those of every step of heat above the right one', () => {
    expect(rulesThatWereWrong(reading, { family: 'tone', from: 'angry', to: 'calm' })).toEqual([
      'waits',
      'nobody-answers',
    ]);
    expect(rulesThatWereWrong(reading, { family: 'tone', from: 'angry', to: 'frustrated' })).toEqual([
      'nobody-answers',
    ]);
  });
  it('are none where something was missing', () => {
    expect(rulesThatWereWrong(reading, { family: 'tone', from: 'angry', to: 'abusive' })).toEqual([]);
    expect(rulesThatWereWrong(reading, { family: 'flag', from: null, to: 'legal' })).toEqual([]);
  });
  it('are those that spoke for a flag that was taken away', () => {
    expect(rulesThatWereWrong(reading, { family: 'flag', from: 'legal', to: null })).toEqual(['names-a-lawyer']);
  });
});

describe('a text that is to be cleaned', () => {
  it.each([
    ['Hi Sam, my order 48-2291 cost £64.50.', 'Hi ▒▒▒, my order ▒▒▒ cost ▒▒▒.'],
    ['Write to ada.byron@mail.example or call 020 7946 0018', 'Write to ▒▒▒ or call ▒▒▒ ▒▒▒ ▒▒▒'],
    ['See https://example.org/a?b=c please', 'See ▒▒▒ please'],
    ['I spoke to Priya Raman in Leeds on 3 December.', 'I spoke to ▒▒▒ in ▒▒▒ on ▒▒▒ ▒▒▒.'],
    ['My name is Zoë, and nobody answers.', 'My name is ▒▒▒, and nobody answers.'],
    ['Where is it? I want my money back.', 'Where is it? I want my money back.'],
  ])('“%s” is covered', (text, covered) => {
    expect(masked(text)).toBe(covered);
  });

  it('is covered where the conversation knows names and facts', () => {
    const text = 'dana here, whitlock. the lamp from argos';
    const shop = { start: text.indexOf('argos'), end: text.length };
    expect(masked(text, [shop], ['Dana Whitlock'])).toBe('▒▒▒ here, ▒▒▒. the lamp from ▒▒▒');
  });
});

describe('a follow-up', () => {
  it('keeps the address of its ticket, and none of what else stood in it', () => {
    expect(ticketLink('zendesk', 'https://acme.zendesk.com/agent/tickets/101/events?q=ada+byron')).toBe(
      'https://acme.zendesk.com/agent/tickets/101',
    );
    expect(ticketLink('gmail', 'https://mail.google.com/mail/u/1/#search/ada+byron/FMfcgzQbdrTXkSWnXkSWnX')).toBe(
      'https://mail.google.com/mail/u/1/#all/FMfcgzQbdrTXkSWnXkSWnX',
    );
    expect(ticketLink('gmail', 'https://mail.google.com/mail/u/1/#inbox')).toBeNull();
    expect(ticketLink('paste', 'https://example.org/')).toBeNull();
  });

  it('sets the alarm for the next one that the agent was not told of', () => {
    const at = (due: number, told = false) =>
      ({ id: due, due, told, step: 'follow-up', site: 'zendesk', conversationId: 'a', link: null }) as const;
    expect(nextAlarm([at(30), at(10, true), at(20)])).toBe(20);
    expect(nextAlarm([at(10, true)])).toBeNull();
    expect(dueBy([at(10), at(30)], 10).map(({ due }) => due)).toEqual([10]);
  });

  it('is put off by an hour, or to nine in the morning', () => {
    const now = new Date(2026, 10, 18, 17, 30);
    expect(new Date(snoozed('hour', now))).toEqual(new Date(2026, 10, 18, 18, 30));
    expect(new Date(snoozed('morning', now))).toEqual(new Date(2026, 10, 19, 9));
  });
});

describe('habits', () => {
  it('tell what became of each remark on a draft', () => {
    const [first] = review.findings;
    const last = { text: 'a draft', review: { ...review, findings: first ? [first] : [] } };
    const rule = first?.rule ?? '';
    expect(draftCounts([rule, 'blames', 'left'], last, ['left'])).toEqual([
      'drafts',
      `finding:${rule}`,
      `kept:${rule}`,
      'finding:blames',
      'changed:blames',
      'finding:left',
    ]);
  });

  it('know a line that is in many replies, whether it was inserted or typed', () => {
    const line = 'I have asked our courier where your parcel is, and I will write to you today.';
    const typed = { phrasing: null, groups: wordGroups(`Dear Ada, ${line} Best wishes, Sam`) };
    const texts = new Map([
      ['typed', line],
      ['inserted', 'I am sorry for what this has cost you, and I want to put it right.'],
      ['never', 'Whatever you decide about staying with us, I will see this through.'],
    ]);
    const pieces = [...Array<Piece>(6).fill(typed), ...Array<Piece>(5).fill({ phrasing: 'inserted', groups: [] })];
    expect(overused(pieces, texts)).toEqual([
      { phrasing: 'typed', times: 6 },
      { phrasing: 'inserted', times: 5 },
    ]);
  });

  it('say when there was much abuse of late', () => {
    const hour = 3_600_000;
    expect(isHeavy([0, hour, 1.5 * hour], 1.9 * hour)).toBe(true);
    expect(isHeavy([0, hour, 1.5 * hour], 2.1 * hour)).toBe(false);
  });
});
