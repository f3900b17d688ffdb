import { describe, expect, it } from 'vitest';

import { noTeamRules } from '../engine';
import { preferencesOf, type CompanyRules, type OwnPreferences } from './preferences';

const nothing: OwnPreferences = {
  register: null,
  liveReview: null,
  ownPhrasings: [],
  hiddenPhrasings: [],
  team: noTeamRules,
};
const company = (rules: CompanyRules, ...locked: (keyof CompanyRules)[]) => ({ rules, locked });
const team = (changes: Partial<OwnPreferences['team']>): OwnPreferences => ({
  ...nothing,
  team: { ...noTeamRules, ...changes },
});

describe('what holds for an agent', () => {
  it('is plain, live and without limits where nobody said anything', () => {
    expect(preferencesOf(nothing, company({}), [])).toMatchObject({
      register: 'plain',
      liveReview: true,
      team: noTeamRules,
      apology: null,
      replySteps: null,
    });
  });

  it('is what the highest pack says, field by field', () => {
    const low = {
      settings: { register: 'warm', consequence: 'I will end this chat', limits: { amount: 20 } },
    } as const;
    const high = { settings: { register: 'formal', limits: { days: 14 }, apology: 'sorry' } } as const;

    expect(preferencesOf(nothing, company({}), [low, {}, high])).toMatchObject({
      register: 'formal',
      apology: 'sorry',
      team: { limits: { amount: 20, days: 14 }, consequence: 'I will end this chat' },
    });
  });

  it('is what the company says before what a pack says, and what the agent says before both', () => {
    const pack = { settings: { register: 'warm', limits: { amount: 20 } } } as const;
    const rules = company({ register: 'formal', amountLimit: 50 });

    expect(preferencesOf(nothing, rules, [pack])).toMatchObject({
      register: 'formal',
      team: { limits: { amount: 50 } },
    });
    const own = { ...team({ limits: { amount: 80, days: null } }), register: 'plain' } as const;
    expect(preferencesOf(own, rules, [pack])).toMatchObject({ register: 'plain', team: { limits: { amount: 80 } } });
  });

  it('is what the company says where it holds it', () => {
    const own = { ...team({ limits: { amount: 80, days: 3 } }), register: 'plain', liveReview: true } as const;
    const rules = company(
      { register: 'formal', liveReview: false, amountLimit: 50 },
      'register',
      'liveReview',
      'amountLimit',
    );

    expect(preferencesOf(own, rules, [])).toMatchObject({
      register: 'formal',
      liveReview: false,
      team: { limits: { amount: 50, days: 3 } },
    });
  });

  it('takes who takes over from whoever says it for the case, the agent first', () => {
    const row = (when: 'legal' | 'safety', who: string) => ({ when, who, within: '1 hour' });
    const pack = { settings: { escalation: [row('legal', 'pack'), row('safety', 'pack')] } };
    const own = team({ escalation: [row('legal', 'mine'), row('safety', '')] });

    const { escalation } = preferencesOf(own, company({}), [pack]).team;
    expect(escalation.find(({ when }) => when === 'legal')?.who).toBe('mine');
    expect(escalation.find(({ when }) => when === 'safety')?.who).toBe('pack');
  });
});
