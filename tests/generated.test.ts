import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { generatedFiles } from '../scripts/generated';

it.each([...generatedFiles()])('%s is current (npm run fix writes it)', (path, content) => {
  expect(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')).toBe(content);
});
