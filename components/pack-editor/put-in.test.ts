import { expect, it } from 'vitest';

import { putIn } from './put-in';

it.each([
  ['', 0, 0, '{name}'],
  ['Thank you.', 9, 9, 'Thank you {name}.'],
  ['Thank you, ', 11, 11, 'Thank you, {name}'],
  ['I sent it to you', 7, 9, 'I sent {name} to you'],
  ['youknow', 3, 3, 'you {name} know'],
])('puts a gap into "%s"', (text, start, end, expected) => {
  expect(putIn(text, 'name', start, end).text).toBe(expected);
});

it('leaves the cursor behind the gap', () => {
  expect(putIn('Hi!', 'name', 2, 2)).toEqual({ text: 'Hi {name}!', cursor: 9 });
});
