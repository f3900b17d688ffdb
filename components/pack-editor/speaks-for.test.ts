import { expect, it } from 'vitest';

import type { SpeaksFor } from '../../lib/engine/pack';
import { purposeOf, purposes, speaksForOf } from './speaks-for';

const categories = [{ id: 'missed-delivery', name: 'Missed delivery' }];

it.each<SpeaksFor>([
  { tone: 'angry' },
  { type: 'bad-faith', cue: 'leverage' },
  { flag: 'legal' },
  { flag: 'vip' },
  { flag: 'topic-missed-delivery' },
  { signal: 'our-sign' },
  { step: 'apology' },
  { finding: 'caution', kind: 'scripted' },
])('offers what a rule can speak for: %j', (speaksFor) => {
  const purpose = purposeOf(speaksFor, categories);
  expect(purposes(categories).flatMap(({ options }) => options.map(({ value }) => value))).toContain(purpose);
  const own = purpose === 'flag:';
  expect(speaksForOf(purpose, speaksFor)).toEqual(own ? { flag: 'our-flag' } : speaksFor);
});
