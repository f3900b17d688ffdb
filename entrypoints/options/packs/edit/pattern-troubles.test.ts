import { expect, it } from 'vitest';

import { patternTroubles } from './pattern-troubles';

it('says which line is not whole, and what to write', () => {
  expect(patternTroubles(['never arrived', 'my [parcel'])).toEqual(['Line 2: close the bracket with "]".']);
});
