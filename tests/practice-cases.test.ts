import { describe, expect, it } from 'vitest';

import { customerTypes, tones } from '../lib/engine/types';
import { caseSchema } from '../lib/packs/case-schema';
import { featuresOf } from '../lib/practice/branch';
import { exerciseOf } from '../lib/practice/exercise';
import { troublesOf } from '../lib/practice/explore';
import { nextAfter } from '../lib/practice/role-play';
import { caseOf, cases, engine, scored } from './practice-desk';

const each = cases.map((one) => [one.id, one] as const);
const playable = each.filter(([, { rolePlay }]) => rolePlay !== undefined);

describe('the case bank', () => {
  it('holds at least sixty cases, of every level, tone and type', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    for (const level of [1, 2, 3]) expect(cases.filter((one) => one.level === level).length).toBeGreaterThan(12);
    for (const tone of tones) expect(cases.filter((one) => one.expect.tone === tone).length).toBeGreaterThan(4);
    for (const type of customerTypes)
      expect(cases.filter((one) => one.expect.types.includes(type)).length).toBeGreaterThan(4);
    expect(playable.length).toBeGreaterThanOrEqual(20);
    expect(new Set(cases.map(({ field }) => field)).size).toBeGreaterThanOrEqual(8);
  });

  it.each(each)('%s is complete', (_, one) => {
    expect(caseSchema.safeParse(one).error).toBeUndefined();
    expect(one.field).toBeDefined();
    expect(one.steps?.length).toBeGreaterThan(0);
    expect(one.modelReply?.length).toBeGreaterThan(80);
    expect(one.goodReplyDoes.length).toBeGreaterThan(0);
  });

  it.each(each)('%s reads as it expects, or says why that is hard, and only then', (_, one) => {
    const { tone, types, flags } = exerciseOf(engine, one).read;
    const read = { tone, types: [...types].sort(), flags: [...flags].sort() };
    const expected = {
      tone: one.expect.tone,
      types: [...one.expect.types].sort(),
      flags: [...one.expect.flags].sort(),
    };
    if (one.hard === undefined) expect(read).toEqual(expected);
    else expect(read, 'the engine reads it as expected by now: take `hard` out').not.toEqual(expected);
  });
});

describe('a model reply', () => {
  it.each(each)('to %s has no stop and no caution, makes every step, and scores high', (_, one) => {
    const { reviewed, score } = scored(one, one.modelReply ?? '');
    expect(reviewed.review.findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
    const missing = reviewed.review.checklist.filter(({ done }) => done === null).map(({ step }) => step);
    expect(missing).toEqual([]);
    expect(score.total).toBeGreaterThanOrEqual(75);
  });

  it('is nobody’s twice', () => {
    expect(new Set(cases.map(({ modelReply }) => modelReply)).size).toBe(cases.length);
  });
});

describe('a role play', () => {
  it.each(playable)('of %s can take every branch, and ends every way', (_, { rolePlay }) => {
    expect(rolePlay && troublesOf(rolePlay)).toEqual([]);
  });

  it.each(playable)('of %s answers a good reply, a rude one and an empty one each in its own way', (_, one) => {
    const after = (draft: string): string => {
      if (!one.rolePlay) throw new Error('not playable');
      const next = nextAfter(one.rolePlay, null, featuresOf(scored(one, draft).reviewed));
      return next.kind === 'turn' ? next.turn.mood : next.ending.outcome;
    };
    expect(after(one.modelReply ?? '')).toBe('calms-down');
    expect(['digs-in', 'turns-abusive', 'lost']).toContain(
      after('Please calm down. As I already told you, this is not our fault.'),
    );
    expect(['digs-in', 'turns-abusive', 'lost']).toContain(after('Thank you for contacting us. We will look into it.'));
  });

  it('names what is wrong with one that cannot be played', () => {
    const { rolePlay } = caseOf('double-charge');
    if (!rolePlay) throw new Error('not playable');
    const [first] = rolePlay.turns;
    const broken = {
      then: [{ to: first?.id ?? '' }, { when: { finding: 'stop' as const }, to: 'nowhere' }],
      turns: rolePlay.turns.map((turn) => ({ ...turn, then: [{ to: turn.id }] })),
      endings: rolePlay.endings,
    };
    expect(troublesOf(broken)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/goes to "nowhere", which is not there/),
        expect.stringMatching(/the last branch of "the start" has a condition/),
        expect.stringMatching(/goes back to/),
        expect.stringMatching(/nothing leads to/),
      ]),
    );
  });
});
