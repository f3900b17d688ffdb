import { describe, expect, it } from 'vitest';

import { compile, type Review } from '../lib/engine';
import { asPack } from '../lib/packs/schema';
import { reviewReply } from '../scripts/audit/reply-line';
import { readCorePack, readDraftWeights, readWeights } from '../scripts/core-pack';

/** What research and practice say of replies, each as a reply that goes against it, the remark that it draws, and one that does not. */
const { engine } = compile([asPack(readCorePack())], readWeights(), readDraftWeights());

const ANGRY =
  'This is the THIRD time my kettle order 7714 has not come. I am furious. What a disgraceful, shambolic company. I took two days off for it. Rosa Lind';
const reviewed = (draft: string, message = ANGRY): Review => reviewReply(engine, message, draft);
const rulesOf = (draft: string, message: string): string[] => reviewed(draft, message).findings.map(({ rule }) => rule);

const rows: readonly (readonly [what: string, rule: string, against: string, better: string, message?: string])[] = [
  [
    'listening comes before the fix, and opens with a fact of theirs (Herhausen 2023)',
    'cold-opening',
    'Thank you for getting in touch with us today. All of us here work as one. We will see what we can do.',
    'Two days off for a kettle that has not come is a waste of your time. I am on it. It leaves tonight.',
  ],
  [
    'the feeling is named before the fix (Herhausen 2023)',
    'feeling-after-fix',
    'I have sent a new kettle today. How maddening to wait for it a third time.',
    'How maddening to wait for a kettle a third time. I have sent a new one today.',
  ],
  [
    'concrete words (Packard & Berger 2021)',
    'vague-issue',
    'I have put your issue on the van for 4 pm.',
    'I have put your kettle on the van for 4 pm.',
  ],
  [
    'what they gave is not asked for again (Packard & Berger 2021)',
    'asks-what-they-gave',
    'I want to find your kettle. Could you send me your order number?',
    'I have order 7714 open. Could you send me your postcode?',
  ],
  [
    '"I" where one person acts (Packard, Moore & McFerran 2018)',
    'we-for-i',
    'We will ring you about the kettle at 4 pm.',
    'I will ring you about the kettle at 4 pm.',
  ],
  [
    'no "you" with a fault (Packard, Moore & McFerran 2018)',
    'you-should-have',
    'You should have told us about the kettle sooner.',
    'You told us about the kettle on Monday, and I have it now.',
  ],
  [
    'one apology, then work (Singh 2018)',
    'too-many-apologies',
    'I am sorry about the kettle. Sorry again for the days off. My apologies once more.',
    'I am sorry about the kettle. I have put a new one on the van for 9 tomorrow.',
  ],
  [
    'an apology names what for, or who acts (Lewicki 2016)',
    'empty-apology',
    'We are sorry. All the best.',
    'I am sorry that the kettle has not come.',
  ],
  [
    'forgiveness is not asked for (Lewicki 2016)',
    'forgive-us',
    'Please forgive us for the kettle. I have sent it today.',
    'I am sorry about the kettle. I have sent it today.',
  ],
  [
    'a promise says by when (Gelbrich & Roschk 2011)',
    'promise-without-a-time',
    'I will ring you about the kettle.',
    'I will ring you about the kettle at 4 pm today.',
  ],
  [
    'stock wording in a chatty tone (Decock 2021)',
    'chatty-script',
    'Hey there! We totally understand your frustration. Please rest assured your feedback is important to us! 😊',
    'Hello Rosa, the kettle left Leeds at noon and is with you at 9 tomorrow.',
  ],
  [
    'sorrow for a death is no apology',
    'apologises-for-loss',
    'I apologize for your loss. I have closed the account.',
    'I am so sorry for your loss. I have closed the account.',
    'My mother passed away in May and your bill still has her name on it.',
  ],
  ['"calm down" (four trainers)', 'calm-down', 'Please calm down about the kettle.', 'I have your kettle here.'],
  [
    '"as I told you" (four trainers)',
    'as-i-told-you',
    'As I already told you, the kettle is on its way.',
    'The kettle is on its way: it left at noon.',
  ],
  [
    'policy with no way forward',
    'policy-wall',
    'It is our company policy not to refund kettles.',
    'Our policy covers this kettle, so I have refunded it today.',
  ],
  [
    'empathy that names nothing of theirs',
    'stock-empathy',
    'I understand your frustration. Please be patient.',
    'I understand your frustration: a kettle that has not come three times. I have sent it.',
  ],
  [
    'more questions than anybody answers (EPITOME)',
    'too-many-questions',
    'Which kettle is it? When did you order? Where do you live? Who took your call? What did they say?',
    'Which kettle is it?',
  ],
  [
    'selling while they are angry',
    'upsell',
    'I have sent the kettle. Have you considered upgrading to our premium plan?',
    'I have sent the kettle, and it is with you at 9.',
  ],
  [
    'anger that answers anger',
    'swears-back',
    'How dare you write like that about a bloody kettle.',
    'You have every reason to be angry about the kettle.',
  ],
  [
    'a favour, where something is owed',
    'favour',
    'As a gesture of goodwill I will send the kettle today at 4.',
    'I have sent the kettle today.',
  ],
  [
    'nobody is sent away without an owner',
    'go-elsewhere',
    'You will need to contact the courier about the kettle.',
    'I have called the courier about the kettle, and it comes at 9.',
  ],
  [
    'their account is not contradicted',
    'you-are-wrong',
    'That is not what happened with the kettle.',
    'I see it the way you tell it: the kettle has not come.',
  ],
  [
    'nothing is offered for a review',
    'pays-for-silence',
    'I will refund the kettle once you remove the review.',
    'I have refunded the kettle today.',
    'My kettle 7714 broke. Refund me or my review stays up. Everybody should see it.',
  ],
  [
    'a promise that nobody can keep',
    'overpromise',
    'I guarantee you that the kettle will never be late again.',
    'The kettle is with you at 9 tomorrow.',
  ],
];

describe('a reply that goes against what is known', () => {
  const complete = rows.map(
    ([what, rule, against, better, message = ANGRY]) => [what, rule, against, better, message] as const,
  );

  it.each(complete)('%s: %s', (_, rule, against, better, message) => {
    expect(rulesOf(against, message)).toContain(rule);
    expect(rulesOf(better, message)).not.toContain(rule);
  });
});

describe('what is missing is on the checklist, not a remark', () => {
  it('outcome, time and courtesy (Gelbrich & Roschk 2011), and the model of steps', () => {
    const { checklist } = reviewed('The kettle.');
    const missing = checklist.filter(({ done }) => done === null).map(({ step }) => step);
    expect(missing).toEqual(expect.arrayContaining(['feeling', 'apology', 'ownership', 'action', 'time']));
  });
});
