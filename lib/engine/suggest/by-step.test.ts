import { expect, it } from 'vitest';

import type { Phrasing } from '../pack';
import { byStep, likeliest } from './by-step';

const phrasing = (id: string, text: string): Phrasing => ({
  id,
  step: 'thanks',
  register: 'plain',
  text,
  when: {},
  source: 'test',
  strength: 'C',
});
const many = Array.from({ length: 5_000 }, (_, index) =>
  phrasing(`p${index}`, index % 9 ? 'By {when}.' : 'The {item}.'),
);
const shelf = byStep([{ id: 'p', language: 'en', classes: [], rules: [], phrasings: many }]).get('thanks') ?? [];
const none = () => false;

it('of many phrasings those are looked at that say more of this customer, and no more than can be', () => {
  const looked = likeliest(shelf, { item: 'kettle' }, 'plain', 7, none);

  expect(looked).toHaveLength(100);
  expect(looked.every(({ slots }) => slots[0] === 'item')).toBe(true);
});

it('equals take turns: another message, other phrasings', () => {
  const ids = (seed: number) =>
    likeliest(shelf, { item: 'kettle' }, 'plain', seed, none).map(({ phrasing: { id } }) => id);

  expect(ids(7)).toEqual(ids(7));
  expect(ids(7)).not.toEqual(ids(8));
});

it('few are all looked at, and what the agent worded is among many', () => {
  expect(likeliest(shelf.slice(0, 50), {}, 'plain', 7, none)).toHaveLength(50);
  const looked = likeliest(shelf, { item: 'kettle' }, 'plain', 7, (id) => id === 'p1');
  expect(looked.map(({ phrasing: { id } }) => id)).toContain('p1');
});
