import { expect, it } from 'vitest';

import { classesNamed } from './classes-named';

const classes = [
  { id: 'parcel', words: ['parcel', '@box'] },
  { id: 'box', words: ['box', '@parcel'] },
  { id: 'insult', words: ['fool'] },
];

it('finds the lists that patterns name, and those that these name, once each', () => {
  const ids = (patterns: string[]) => classesNamed(patterns, classes).map(({ id }) => id);
  expect(ids(['lost [my|the] @parcel', 'a @parcel'])).toEqual(['parcel', 'box']);
  expect(ids(['@nobody knows'])).toEqual([]);
});
