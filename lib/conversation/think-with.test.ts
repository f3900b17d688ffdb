import { expect, it } from 'vitest';

import { compile, noMemory, noTeamRules, type TeamRules } from '../engine';
import { noWeights } from '../engine/pack';
import { courseOf } from './course';
import { thinkWith } from './think-with';
import type { Situation } from './thinking';

const { engine } = compile([{ id: 'none', language: 'en', classes: [], rules: [], phrasings: [] }], noWeights);
const TEXT = 'Where is my parcel? I have been waiting for it for two weeks.';

/** The rules that remark on a draft, under what a team has agreed. */
function remarks(draft: string, team: TeamRules): string[] {
  const preferences = {
    register: 'plain',
    liveReview: true,
    ownPhrasings: [],
    hiddenPhrasings: [],
    team,
    apology: null,
    replySteps: null,
  } as const;
  const thinking = thinkWith(engine, preferences, noMemory);
  const reading = thinking.read(TEXT);
  const situation: Situation = {
    text: TEXT,
    reading,
    facts: reading.facts,
    fault: 'unknown',
    customer: null,
    course: courseOf([], thinking.read),
    said: [],
    inPublic: false,
    used: [],
    passed: [],
  };
  return thinking.review(draft, situation, { steps: [], cards: [] }).findings.map(({ rule }) => rule);
}

it('stops a promise beyond the limits of the team, and none where there are no limits', () => {
  const limited = { ...noTeamRules, limits: { amount: 50, days: null } };
  expect(remarks('I will send you a voucher of £80 today.', limited)).toContain('beyond-limits');
  expect(remarks('I will send you a voucher of £40 today.', limited)).not.toContain('beyond-limits');
  expect(remarks('I will send you a voucher of £80 today.', noTeamRules)).not.toContain('beyond-limits');
});
