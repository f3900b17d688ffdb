import { describe, expect, it } from 'vitest';

import { noLimits, noMemory, read, review } from '../lib/engine';
import { wordGroups } from '../lib/engine/word-groups';
import { ANGRY, engine, reviewed, words } from './reviewed';

const GOOD =
  'Dear Rosa,\n\nTwo days off for a kettle that still has not come must be infuriating. I have found order 7714 at the Leeds depot and ' +
  'put it on tonight’s van myself. It will be with you tomorrow before 10, and I will ring you at 11 to hear that it came.\n\nTom';

describe('a good reply', () => {
  const said = reviewed(GOOD);

  it('earns its marks', () => {
    expect(said.marks).toEqual(expect.arrayContaining(['acknowledges', 'empathy', 'ownership', 'next-step', 'time']));
    expect(said.marks).not.toContain('scripted');
    expect(said.marks).not.toContain('inflames');
  });

  it('lowers the heat, and is told so in one line', () => {
    expect(said.heat).toBeLessThan(-0.5);
    expect(said.scripted).toBeLessThan(0.3);
    expect(said.findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  });

  it('has its steps lit where they are made', () => {
    const { done } = said.checklist.find(({ step }) => step === 'time') ?? { done: null };
    expect(done && GOOD.slice(done.start, done.end)).toMatch(/tomorrow before 10|tonight/);
  });
});

describe('a reply that would make it worse', () => {
  const draft = 'Please calm down. As I already told you, it is not our fault.';
  const said = reviewed(draft);

  it('is stopped at the words', () => {
    expect(said.findings.filter(({ severity }) => severity === 'stop').length).toBeGreaterThanOrEqual(1);
    expect(said.marks).toContain('inflames');
    expect(said.heat).toBeGreaterThan(0.3);
    expect(said.praise).toBeNull();
  });

  it('every remark says why, cites its source, and spans words of the draft', () => {
    for (const finding of said.findings) {
      expect(finding.why.length).toBeGreaterThan(8);
      expect(finding.source.length).toBeGreaterThan(3);
      expect(finding.end).toBeGreaterThan(finding.start);
      expect(finding.end).toBeLessThanOrEqual(draft.length);
    }
  });

  it('a sentence is offered for one place only, and none to the same effect beside it', () => {
    const { findings } = reviewed(
      'Delivery is handled by a courier. It is up to the courier. You would have to ask them.',
    );
    const rewrites = findings.flatMap(({ rewrite }) => rewrite ?? []);
    expect(rewrites).toHaveLength(1);
  });

  it('a rewrite stands for a whole sentence', () => {
    const calm = said.findings.find(({ rule }) => rule === 'calm-down');
    expect(calm && draft.slice(calm.start, calm.end)).toBe('Please calm down.');
    expect(calm?.rewrite).toMatch(/\.$/);
  });
});

describe('a script', () => {
  const said = reviewed(
    'Dear Customer, we apologize for any inconvenience caused. Your request is important to us. We appreciate your patience.',
  );

  it('is told as one, in words', () => {
    expect(said.marks).toContain('scripted');
    expect(said.scriptedWhy).toMatch(/any customer/);
  });
});

describe('what rules cannot know', () => {
  it('an open slot and another name stop the reply', () => {
    const draft = 'Dear Deborah, your [ITEM] is on its way.';
    const { findings } = reviewed(draft);
    expect(words(draft, findings, 'empty-slot')).toEqual(['[ITEM]']);
    expect(words(draft, findings, 'wrong-name')).toEqual(['Deborah']);
    expect(findings.find(({ rule }) => rule === 'wrong-name')?.rewrite).toBe('Rosa');
  });

  it('private details stop a reply that everybody can read, and no other', () => {
    const draft = 'We have rosa.lind@example.com and 0113 496 0180 for you.';
    expect(words(draft, reviewed(draft, ANGRY, { publicReply: true }).findings, 'private-data')).toEqual([
      'rosa.lind@example.com',
      '0113 496 0180',
    ]);
    expect(words(draft, reviewed(draft).findings, 'private-data')).toEqual([]);
  });

  it('a card number and a password stop every reply, and look-alikes do not', () => {
    const draft = 'I see card 4111 1111 1111 1111. Your password is Tulip7x.';
    expect(words(draft, reviewed(draft).findings, 'private-data')).toEqual([
      '4111 1111 1111 1111',
      'password is Tulip7x.',
    ]);
    const plain = 'Parcel 4111111111111112, card ending 1111. Your PIN is four digits; a password is long.';
    expect(words(plain, reviewed(plain).findings, 'private-data')).toEqual([]);
  });

  it('more money than the pack allows is stopped', () => {
    const draft = 'I will refund £80 today.';
    const limits = { amount: 50, days: null };
    expect(words(draft, reviewed(draft, ANGRY, { limits }).findings, 'beyond-limits')).toEqual(['£80']);
    expect(words(draft, reviewed(draft).findings, 'beyond-limits')).toEqual([]);
  });

  it('capitals, and a promise without a time', () => {
    const shouted = 'I HAVE SENT THE KETTLE ALREADY.';
    expect(words(shouted, reviewed(shouted).findings, 'all-capitals')).toEqual(['I HAVE SENT THE KETTLE ALREADY']);
    const open = 'I will ring you about the kettle.';
    expect(words(open, reviewed(open).findings, 'promise-without-a-time')).toHaveLength(1);
  });

  it('taking the blame is remarked on only where the law is spoken of and fault is open', () => {
    const draft = 'It was our fault that the kettle did not come. I will ring you at 4.';
    const legal = { ...read(engine, ANGRY), flags: ['legal'] };
    expect(words(draft, reviewed(draft, ANGRY, { reading: legal }).findings, 'admits-fault')).toEqual([
      'It was our fault',
    ]);
    expect(words(draft, reviewed(draft, ANGRY, { reading: legal, fault: 'ours' }).findings, 'admits-fault')).toEqual(
      [],
    );
    expect(words(draft, reviewed(draft).findings, 'admits-fault')).toEqual([]);
  });

  it('a script in a chatty tone is remarked on', () => {
    const draft =
      'Hey there! We totally understand your frustration. Please rest assured your feedback is important to us! 😊';
    expect(reviewed(draft).findings.some(({ rule }) => rule === 'chatty-script')).toBe(true);
    expect(reviewed(GOOD).findings.some(({ rule }) => rule === 'chatty-script')).toBe(false);
  });

  it('three apologies are one too many', () => {
    const draft = 'I am sorry about the kettle. Sorry again for the days off. My apologies once more.';
    expect(words(draft, reviewed(draft).findings, 'too-many-apologies')).toHaveLength(1);
  });

  it('sorrow for a death is no apology of ours, however often apologies are made besides', () => {
    const message = 'My mother passed away in May and your bill still has her name on it. Rosa Lind';
    const draft =
      'I am so sorry for your loss. I apologize that the bill still has your mother’s name on it. Sorry again for the bill. I have closed it.';
    const said = reviewed(draft, message);
    expect(words(draft, said.findings, 'too-many-apologies')).toEqual([]);
    const { done } = said.checklist.find(({ step }) => step === 'feeling') ?? { done: null };
    expect(done && draft.slice(done.start, done.end)).toBe('I am so sorry for your loss.');
    const blamed = 'I apologize for your loss. I have closed the account.';
    expect(words(blamed, reviewed(blamed, message).findings, 'apologises-for-loss')).toEqual([
      'I apologize for your loss.',
    ]);
  });

  it('words sent before are known by their hashes', () => {
    const groups = new Map(wordGroups(GOOD).map((group) => [group, 2]));
    const said = reviewed(GOOD, ANGRY, { memory: { phrasings: new Map(), groups } });
    expect(said.scripted).toBeGreaterThan(0.7);
    expect(said.scriptedWhy).toMatch(/before/);
    expect(said.findings.some(({ rule }) => rule === 'like-before')).toBe(true);
  });
});

describe('a review', () => {
  it('of nothing says nothing', () => {
    expect(reviewed('')).toMatchObject({
      findings: [],
      marks: [],
      heat: 0,
      praise: null,
      scriptedWhy: 'Nothing is written yet.',
    });
  });

  it('is the same every time', () => {
    expect(reviewed(GOOD)).toEqual(reviewed(GOOD));
  });

  it('of 300 words takes a few milliseconds', () => {
    const draft = `${GOOD.replace(/Tom$/, '')} `.repeat(6);
    const reading = read(engine, ANGRY);
    const rest = {
      customerName: null,
      publicReply: false,
      limits: noLimits,
      memory: noMemory,
      fault: 'unknown',
    } as const;
    const input = { draft, message: ANGRY, reading, plan: { steps: [], cards: [] }, facts: reading.facts, ...rest };
    review(engine, input);
    const rounds = 40;
    const before = process.cpuUsage();
    for (let round = 0; round < rounds; round++) review(engine, input);
    const { user, system } = process.cpuUsage(before);
    // The processor's time, not the clock's: on a shared machine the clock also counts what others do.
    expect((user + system) / 1000 / rounds).toBeLessThan(15);
  });
});
