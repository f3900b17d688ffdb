import { expect, it } from 'vitest';

import { fill } from './fill';
import { saysTwice } from './says-twice';

it.each([
  [{ wish: 'a refund', problem: 'you have been waiting for your refund' }, 'You want {wish}, because {problem}.', true],
  [{ wait: 'three weeks', problem: 'you have been waiting 3 weeks' }, '{problem}, and that is after {wait}.', true],
  [{ amount: '£11', problem: 'we put your price up £11' }, 'It comes to {amount}, and {problem}.', true],
  [{ wish: 'a refund', problem: 'the zip broke' }, 'You want {wish}, because {problem}.', false],
  [{ problem: 'your refund has not come' }, 'You want a refund, because {problem}.', false],
])('of %j in “%s” it is %s that one slot says what another says', (values, template, expected) => {
  expect(saysTwice(fill(template, values).parts)).toBe(expected);
});
