import { expect, it } from 'vitest';

import { joined } from './join';

it.each([
  ['I am sorry.', '', '', 'I am sorry.'],
  ['I am sorry.', ',', '', ' I am sorry.'],
  ['dear old', 'o', 'w', ' dear old '],
  [', truly', 'y', '.', ', truly'],
  ['sorry', '(', ')', 'sorry'],
])('puts %j between %j and %j as %j', (text, before, after, result) => {
  expect(joined(text, { before, after })).toBe(result);
});
