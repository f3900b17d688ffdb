import { describe, expect, it } from 'vitest';

import { shared, topicOfText } from './topic';

const common = (one: string, other: string): number => shared(topicOfText(one), topicOfText(other)).length;

describe('what a text is about', () => {
  it.each([
    ['the deliveries came late', 'it was delivered at night'],
    ['twelve employees', '12 of our people'],
    ['charged $119.00', 'the $119 charge'],
    ['I cancelled', 'a cancellation'],
    ['on hold 50 mins', 'fifty of them'],
    ['waited 3 hrs', 'a few hours'],
  ])('%j and %j share something', (one, other) => {
    expect(common(one, other)).toBeGreaterThan(0);
  });

  it('leaves out words that any reply may hold', () => {
    expect([...topicOfText('Thank you, we are sorry about your issue and would like to help')]).toEqual([]);
  });
});
