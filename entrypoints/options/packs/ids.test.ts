import { expect, it } from 'vitest';

import { freshId, idFrom } from './ids';

it.each([
  ['Where is my parcel?', 'where-is-my-parcel'],
  ['  Crème brûlée, 3 pcs ', 'creme-brulee-3-pcs'],
  ['Don’t say that you can', 'dont-say-that-you-can'],
  ['…', 'rule'],
])('makes of "%s" the id %s', (text, id) => {
  expect(idFrom(text, 'rule')).toBe(id);
});

it('numbers an id that is taken', () => {
  expect(freshId('late', new Set(['late', 'late-2']))).toBe('late-3');
  expect(freshId('late', new Set())).toBe('late');
});
