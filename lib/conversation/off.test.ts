import { expect, it } from 'vitest';

import { whereOff } from './off';

const on = { reading: true, sitesOff: [], tabOff: false };

it('names the widest switch that is off', () => {
  expect(whereOff('gmail', on)).toBeNull();
  expect(whereOff('gmail', { ...on, tabOff: true })).toBe('tab');
  expect(whereOff('gmail', { ...on, sitesOff: ['gmail'], tabOff: true })).toBe('site');
  expect(whereOff('gmail', { reading: false, sitesOff: ['gmail'], tabOff: true })).toBe('everywhere');
});

it('leaves other sites on, and what the agent pastes', () => {
  expect(whereOff('zendesk', { ...on, sitesOff: ['gmail'] })).toBeNull();
  expect(whereOff('paste', { ...on, reading: false })).toBeNull();
});
