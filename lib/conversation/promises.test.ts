import { expect, it } from 'vitest';

import { promisesIn } from './promises';

it.each([
  'We will call you tomorrow.',
  'I’ll send a new one today.',
  'You will receive the refund within 5 days.',
  'Your refund will be there by Friday.',
  'Our engineer is going to visit on Monday.',
  'I promise to look into this.',
  'You should have it by the end of the week.',
])('takes “%s” for a promise', (sentence) => {
  expect(promisesIn(`Hello Ada. ${sentence} Best wishes, Sam`)).toEqual([sentence]);
});

it.each([
  'Will that help?',
  'We will not be able to do that.',
  'If the parcel is lost, we will send another.',
  'We would be glad to help.',
  'Let me know and I will be happy to help.',
  'The goodwill is ours.',
  '',
])('takes “%s” for none', (sentence) => {
  expect(promisesIn(sentence)).toEqual([]);
});
