import { expect, it } from 'vitest';

import { teamOf, withTeam } from './pack-settings';

const team = { limits: { amount: 50, days: null }, consequence: null, escalation: [] };

it('gives an amount a currency, and keeps the one that it has', () => {
  expect(withTeam({}, team)).toEqual({ limits: { amount: 50, currency: 'USD' } });
  expect(withTeam({ limits: { amount: 5, currency: 'GBP' } }, team)).toEqual({
    limits: { amount: 50, currency: 'GBP' },
  });
});

it('leaves out what is not set', () => {
  expect(
    withTeam({ consequence: 'I end this', register: 'warm' }, { ...team, limits: { amount: null, days: null } }),
  ).toEqual({
    register: 'warm',
  });
  expect(teamOf({})).toEqual({ limits: { amount: null, days: null }, consequence: null, escalation: [] });
});
