import { expect, it } from 'vitest';

import { caseOf, engine } from '../../tests/practice-desk';
import { exerciseNow, longestWay, newPlay, type Play, reply, tonesOf } from './play';
import { reviewReply } from './reviewed';
import { cases } from '../../tests/practice-desk';

const one = caseOf('double-charge');
const say = (play: Play, draft: string): Play => {
  if (!one.rolePlay) throw new Error('not playable');
  const exercise = exerciseNow(engine, one, play);
  return reply(one.rolePlay, play, exercise, reviewReply(engine, exercise, draft));
};

it('goes up with a rude reply, and comes to an end after a good one', () => {
  const rude = say(newPlay, 'Please calm down. As I already told you, this is not our fault.');
  expect(rude.exchanges[0]?.answer?.mood).toBe('turns-abusive');
  expect(tonesOf(one, rude)).toEqual(['angry', 'abusive']);
  const mended = say(
    rude,
    'I can help if our messages stay respectful. You were charged £286 twice, and I have refunded it. It is with you by Friday.',
  );
  expect(mended.ending?.outcome).toBe('open');
});

it('is settled by two good replies', () => {
  const softer = say(newPlay, one.modelReply ?? '');
  expect(softer.exchanges[0]?.answer?.mood).toBe('calms-down');
  const settled = say(
    softer,
    'Yes, I will write to your landlord that the late rent was our doing. You have it by tomorrow at ten.',
  );
  expect(settled.ending?.outcome).toBe('settled');
  expect(settled.exchanges.map(({ score }) => score.total).every((total) => total > 40)).toBe(true);
});

it('lets a reply go back to what was said before', () => {
  const after = say(newPlay, one.modelReply ?? '');
  expect(exerciseNow(engine, one, after).message).toContain('£286');
});

it.each(cases.flatMap(({ id, rolePlay }) => (rolePlay ? [[id, rolePlay] as const] : [])))(
  '%s lasts two to five messages of the customer',
  (_, rolePlay) => {
    expect(longestWay(rolePlay)).toBeGreaterThanOrEqual(2);
    expect(longestWay(rolePlay)).toBeLessThanOrEqual(5);
  },
);
