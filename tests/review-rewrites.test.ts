import { describe, expect, it } from 'vitest';

import { noLimits } from '../lib/engine';
import { reviewed, words } from './reviewed';

const ANGRY = 'My kettle leaks and nobody rings back. I am absolutely furious!!';

/** The draft after one press on the rewrite of a rule's first remark. */
function applied(draft: string, rule: string, message = ANGRY): string {
  const found = reviewed(draft, message).findings.find((finding) => finding.rule === rule);
  return found?.rewrite ? draft.slice(0, found.start) + found.rewrite + draft.slice(found.end) : draft;
}

describe('a rewrite reads well in its place', () => {
  it.each([
    ['I have passed on the matter.', 'vague-issue', 'I have passed on the trouble with your kettle.'],
    ['This issue is with me now.', 'vague-issue', 'The trouble with your kettle is with me now.'],
    ['I have read your query.', 'vague-issue', 'I have read your message about your kettle.'],
    ['We will collect the item.', 'vague-issue', 'We will collect your kettle.'],
    [
      'We apologise for any inconvenience this may have caused you.',
      'stock-inconvenience',
      'We apologise for the trouble with your kettle.',
    ],
    [
      'We apologise for any inconvenience the change of date has caused.',
      'stock-inconvenience',
      'We apologise for any inconvenience the change of date has caused.',
    ],
    ['IT COMES ON TUESDAY.', 'all-capitals', 'It comes on Tuesday.'],
    [
      'You will need to contact the maker. I am Tom.',
      'go-elsewhere',
      "I'll find out for you and come back to you. I am Tom.",
    ],
  ])('%s', (draft, rule, rewritten) => {
    expect(applied(draft, rule)).toBe(rewritten);
  });

  it('says "the" for what the customer calls ours, and nothing where the thing is not plain', () => {
    expect(
      applied('This issue is with me.', 'vague-issue', 'Your app logged me out again, I am absolutely furious!!'),
    ).toBe('The trouble with the app is with me.');
    expect(applied('This issue is with me.', 'vague-issue', 'It looks like a toilet, absolutely disgusting!!')).toBe(
      'This issue is with me.',
    );
  });
});

describe('what changes nothing for the customer is not remarked on', () => {
  it('stock sympathy to somebody calm, in a reply that is their own', () => {
    const draft = 'Sorry for any confusion! DM stands for direct message.';
    expect(words(draft, reviewed(draft, 'Hi, what does DM stand for?').findings, 'stock-empathy')).toEqual([]);
  });

  it('whom to turn to, where that is what they ask', () => {
    const draft = 'Please contact our Lagos office on 020 7946 0110.';
    expect(words(draft, reviewed(draft).findings, 'go-elsewhere')).toHaveLength(1);
    expect(words(draft, reviewed(draft, 'Which office do I ring about Lagos?').findings, 'go-elsewhere')).toEqual([]);
  });
});

describe('limits', () => {
  it('hold for amounts in words too', () => {
    const limits = { ...noLimits, amount: 50 };
    const draft = 'I will send you a voucher for 75 pounds today.';
    expect(words(draft, reviewed(draft, ANGRY, { limits }).findings, 'beyond-limits')).toEqual(['75 pounds']);
    const small = 'I will send you a voucher for 40 pounds, within 75 days.';
    expect(words(small, reviewed(small, ANGRY, { limits }).findings, 'beyond-limits')).toEqual([]);
  });
});
