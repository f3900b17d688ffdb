import { expect, it } from 'vitest';

import { nextVersion } from './next-version';

it.each([
  ['1.0.0', '1.0.1'],
  ['0.9.19', '0.9.20'],
  ['2.0.0-rc.1', '2.0.1'],
  ['soon', 'soon'],
])('%s is followed by %s', (version, next) => {
  expect(nextVersion(version)).toBe(next);
});
