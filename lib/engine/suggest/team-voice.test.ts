import { expect, it } from 'vitest';

import type { PlanStep, Step } from '../types';
import { apologyIn, inTeamOrder } from './team-voice';

const plan = (...steps: Step[]): PlanStep[] => steps.map((step) => ({ step, why: step }));
const names = (steps: readonly PlanStep[]): Step[] => steps.map(({ step }) => step);

it('steps that a team put in order come in that order; the others stay where they are', () => {
  const steps = plan('feeling', 'repeat-back', 'apology', 'action', 'time');

  expect(names(inTeamOrder(steps, ['apology', 'feeling', 'thanks', 'action']))).toEqual([
    'apology',
    'repeat-back',
    'feeling',
    'action',
    'time',
  ]);
  expect(names(inTeamOrder(steps, []))).toEqual(names(steps));
});

it.each([
  ['apologise', 'I apologize for that. We apologized.', 'I apologise for that. We apologised.'],
  ['apologize', 'Apologising helps, and I apologise.', 'Apologizing helps, and I apologize.'],
  ['sorry', 'I apologise for the wait. I do apologize.', 'I am sorry for the wait. I am sorry.'],
  ['sorry', 'We apologise for it, and we apologise.', 'We are sorry for it, and we are sorry.'],
  ['apologise', 'Accept my apology.', 'Accept my apology.'],
] as const)('an apology in the form "%s"', (form, text, expected) => {
  expect(apologyIn(text, form)).toBe(expected);
});
