import { describe, expect, it } from 'vitest';

import { check, checkText, head, ofPhrasing, ofRule, rule, told } from '../../tests/fakes/checked-pack';

describe('the form', () => {
  it.each([
    ['{"id": "a",}', 'there is a comma before } → take the comma out'],
    ['{"id": "a" "name": 1}', 'there is "name": 1} where JSON needs a comma, or } → write a comma, or }'],
    ['{"id": "a', 'a text is not closed → write " at its end, and inside it \\" for a quote and \\n for a new line'],
    ['{"id": "a", "id": "b"}', '"id" is written twice here → keep one of them'],
    ['{"id": 01}', 'there is 1} where JSON needs a comma, or } → write a comma, or }'],
    ['{} {}', 'something stands after the last bracket → take it out'],
    ['[1', 'the file ends where JSON needs a comma, or ] → write a comma, or ]'],
    ["{'id': 1}", "there is 'id': 1} where JSON needs a key in quotes → write a key in quotes"],
    ['[]', 'this is no pack → write an object: { "id": …, "name": …, … }'],
    [' ', 'the file is empty → write a pack, or start with: npm run pack -- init'],
  ])('%s', async (text, wanted) => {
    expect(told(await checkText(text))).toEqual([`: ${wanted}`]);
  });

  it('refuses what speaks for nothing that there is, with the nearest thing that there is', async () => {
    const known =
      '{ "tone": … }, { "type": …, "cue": … }, { "flag": … }, { "signal": … }, { "step": … }, { "finding": …, "kind": … }';
    const at = 'rules › says-late › speaksFor';
    expect(await ofRule({ speaksFor: { tone: 'angyr' } })).toEqual([
      `${at} › tone: "angyr" cannot stand here → write "angry"`,
    ]);
    expect(await ofRule({ speaksFor: { finding: 'stop' } })).toEqual([
      `${at} › kind: "kind" is missing → add "kind": a text in quotes`,
    ]);
    expect(await ofRule({ speaksFor: 'angry' })).toEqual([`${at}: "angry" cannot stand here → write one of ${known}`]);
    expect(await ofRule({ speaksFor: { flag: 'topic-parcels' } })).toEqual([
      `${at} › flag: there is no category "parcels" → add { "id": "parcels", "name": "…" } to settings, categories`,
    ]);
    expect((await ofRule({ speaksFor: { signal: 'mark:empaty' } }))[0]).toContain('→ write "mark:empathy"');
  });

  it('refuses a second entry of one id, and a language that cannot be read', async () => {
    expect(told(await check({ ...head, language: 'de', rules: [rule, rule] }))).toEqual([
      'language: Evenkeel reads English so far, not "de" → write en, en-GB, en-US …',
      'rules › says-late › id: "says-late" is the id of an entry before this one → write an id of its own, as says-late-2',
    ]);
  });

  it('refuses limits and steps that do not hold together', async () => {
    const settings = { limits: { amount: 50 }, replySteps: ['apology', 'apology'], register: 'posh' };
    expect(told(await check({ ...head, settings }))).toEqual([
      'settings › limits: an amount has no currency, or a currency no amount → write both, as "amount": 50, "currency": "USD"',
      'settings › replySteps: a step stands here twice → write each step once',
      'settings › register: "posh" cannot stand here → write one of "plain", "warm", "formal"',
    ]);
  });
});

describe('patterns and examples', () => {
  const at = 'rules › says-late ›';

  it.each([
    ['a *99 b', 'this cannot stand here → a gap is *1 to *12'],
    ['(late)', 'every word is optional → write one that must be there'],
    ['@insutl', 'there is no word class @insutl → write @insult, or add a class with the id insutl'],
    ['@nobody-knows', 'there is no word class @nobody-knows → add a class with the id nobody-knows'],
    ['a *1 b *1 c *1 d *1 e *1 f *1 g *1 h', 'there are 7 gaps in one pattern → write 6 at most'],
  ])('%s', async (pattern, wanted) => {
    expect(await ofRule({ patterns: ['[is|was] late', pattern] })).toEqual([`${at} patterns › 2: ${wanted}`]);
  });

  it('runs every example to its exact words', async () => {
    const examples = { match: ['It [[was]] late.', 'No marks here, it was late.'], miss: ['It is late.'] };
    expect(await ofRule({ examples })).toEqual([
      `${at} examples › match › 1: expected "was", found "was late" → mend the patterns, or put [[ ]] around the words that they match`,
      `${at} examples › match › 2: mark the evidence with [[ ]] → mend the patterns, or put [[ ]] around the words that they match`,
      `${at} examples › miss › 1: should not match, but found "is late" → write a narrower pattern, or an "unless"; or take the example out`,
    ]);
  });

  it('tries them even where the rest of the rule is not right yet', async () => {
    expect(await ofRule({ why: 7, examples: { match: ['[[It was late]].'], miss: ['Soon.'] } })).toHaveLength(2);
  });

  it('refuses a word class that names itself, or one with a gap in it', async () => {
    const classes = [
      { id: 'one', words: ['very @two'] },
      { id: 'two', words: ['so @one', 'a *2 b'] },
    ];
    const faults = told(await check({ ...head, classes, rules: [{ ...rule, patterns: ['@one'] }] }));
    expect(faults.map((fault) => fault.split(':')[0])).toEqual([
      'classes › one › words',
      'classes › two › words',
      'classes › two › words › 2',
    ]);
  });
});

describe('phrasings', () => {
  it('refuses a slot that is not known, and half a brace', async () => {
    expect(await ofPhrasing({ text: 'I found your {itme}.' })).toEqual([
      'phrasings › late-line › text: {itme} is no slot → write {item}',
    ]);
    expect(await ofPhrasing({ text: 'I found your {item.' })).toEqual([
      'phrasings › late-line › text: a brace has no other half → write a slot as {item}',
    ]);
  });

  it('refuses one that admits fault while the fault is open', async () => {
    expect((await ofPhrasing({ text: 'I apologise for the wait.' }))[0]).toContain('admits fault');
    expect(await ofPhrasing({ text: 'I apologise for the wait.', when: { fault: ['ours'] } })).toEqual([]);
  });

  it('warns of a stock line, of a sentence without an end, and of a flag that nothing raises', async () => {
    expect(await ofPhrasing({ text: 'Sorry for any inconvenience', when: { flags: ['latte'] } })).toHaveLength(3);
    expect(await ofPhrasing({ when: { flags: ['legal'] } })).toEqual([]);
  });
});

describe('cases', () => {
  const ticket = {
    id: 'late-box',
    title: 'A late box',
    level: 1,
    customer: 'Ines Roth',
    subject: 'Box',
    thread: [
      { role: 'customer', author: 'Ines Roth', text: 'Where is it?', sentAt: -4 },
      { role: 'agent', author: 'Sam', text: 'On its way.', sentAt: -2 },
    ],
    expect: { tone: 'calm', types: [], flags: [] },
    goodReplyDoes: ['Says where the box is.'],
  };

  it('refuses one that leaves nothing to answer', async () => {
    expect(told(await check({ ...head, cases: [ticket] }))).toEqual([
      'cases › late-box › thread › 2 › role: the customer has not the last word, so that there is nothing to answer → end the thread with what the customer wrote',
    ]);
  });
});
