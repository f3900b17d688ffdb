import { describe, expect, it } from 'vitest';

import { reviewed } from './reviewed';

const missing = (draft: string, message: string): string[] =>
  reviewed(draft, message)
    .checklist.filter(({ done }) => done === null)
    .map(({ step }) => step);
const answered = (draft: string, message: string): (string | null)[] =>
  reviewed(draft, message).questions.map(({ answered: by }) => by && draft.slice(by.start, by.end));

describe('a checklist', () => {
  it('of a calm question is done once it is answered: nobody must ask, set a time or thank', () => {
    expect(missing('Yes we do, from the till or by post.', 'Hi, do you sell gift cards?')).toEqual([]);
    expect(missing('They do, look for the W after the size.', 'Do these come in wide fit?')).toEqual([]);
    expect(missing('Sure thing! What is the new address?', 'Can I change the delivery address?')).toEqual([]);
    expect(missing('Hello and welcome to Brightgate!', 'Hi, do you sell gift cards?')).toEqual(['action']);
  });

  it('ends warm in more ways than one', () => {
    const message = 'My broadband has been down for two weeks and nobody rings back. This is really frustrating.';
    const draft = 'Two weeks without broadband must be maddening. I have booked Kim for 9 tomorrow.';
    expect(missing(draft, message)).toContain('thanks');
    expect(missing(`${draft} I will ring you at 11 to hear that it works.`, message)).not.toContain('thanks');
    expect(missing(`${draft} Thank you for trying the other socket.`, message)).not.toContain('thanks');
  });

  it('does not take being sent elsewhere for something done', () => {
    const message = 'My kettle never came. I am furious!';
    expect(missing('You will need to contact the courier directly.', message)).toContain('action');
    expect(missing('I have put another kettle on tonight’s van.', message)).not.toContain('action');
  });

  it('wants an apology from a demand with a just cause, and from no other', () => {
    const steps = (message: string): string[] => reviewed('Hello.', message).checklist.map(({ step }) => step);
    expect(steps('You charged me twice for March. I require a refund of the second payment by Friday.')).toContain(
      'apology',
    );
    expect(steps('I require a full breakdown of the tariff by Friday.')).not.toContain('apology');
  });
});

describe('a question', () => {
  it.each([
    ['When will my kettle arrive?', 'Tomorrow between 2 and 6.'],
    ['When will my kettle arrive?', 'I cannot say yet: the kettle is waiting at customs.'],
    ['Is the spin class on bank holiday Monday?', 'It isn’t, we close at 4 that day.'],
    ['Will I get on?', 'You will, one letter is fine with us.'],
    ['Can you reissue my invoice?', 'Attached, with the new number.'],
    ['Could you send another belt?', 'I’ve posted one this morning.'],
    ['Could you send another belt?', 'I’m afraid that belt is sold out.'],
    ['How much does the repair cost?', 'It’s £40, or free with the plan.'],
    ['Why has my premium gone up when I never claimed?', 'Your postcode moved band, which is why the premium rose.'],
    ['Can you tell me if you received my documents?', 'Yes, they came in on the 4th.'],
  ])('%s is answered by %s', (message, draft) => {
    expect(answered(draft, message)).toEqual([draft]);
  });

  it.each([
    ['When will my kettle arrive?', 'I understand that you want to know when your kettle will arrive.'],
    ['When will my kettle arrive?', 'Your kettle is on its way.'],
    ['When will my kettle arrive?', 'I’ll find out when your kettle will arrive.'],
    ['Where is my kettle?', 'I’m sorry your kettle has not arrived.'],
    ['Where is my kettle?', 'Thank you for your question about the kettle.'],
    ['Could you send another belt?', 'I see that the belt was missing.'],
    ['How much does the repair cost?', 'The repair cost depends on the part.'],
    ['Why has my premium gone up?', 'I understand how annoying a higher premium is.'],
  ])('%s is not answered by %s', (message, draft) => {
    expect(answered(draft, message)).toEqual([null]);
  });
});

describe('praise', () => {
  const message = 'My kettle never came and nobody rings back. I am furious!';
  const good =
    'A kettle that never came, and nobody who rings back: that must be infuriating. I have put another on tonight’s van, and I will ring you tomorrow at 10.';

  it('does not wait for an apology that may not be due', () => {
    expect(reviewed(good, message).praise).not.toBeNull();
    expect(reviewed(good, message, { fault: 'ours' }).praise).toBeNull();
  });

  it('takes an apology for a feeling from somebody no more than frustrated, and from nobody angry', () => {
    const sorry =
      'I’m sorry that your kettle never came and nobody rang you back. I have put another kettle on tonight’s van, and I will ring you tomorrow at 10.';
    const frustrated = 'My kettle never came and nobody rings back, which is frustrating.';
    expect(reviewed(sorry, frustrated).praise).not.toBeNull();
    expect(reviewed(sorry, message).praise).toBeNull();
  });

  it('is not for a reply to somebody in danger: there the procedure speaks', () => {
    const reply = 'I have told the manager that the toaster caught fire, and I will ring you at 10. Are you all right?';
    expect(reviewed(reply, 'Your toaster caught fire and burned my hand.').praise).toBeNull();
  });

  it('is not for a reply that leaves a question open', () => {
    expect(reviewed(good, `${message} How much do I get back?`).praise).toBeNull();
  });
});
