import { expect, it } from 'vitest';

import { fromPack, withOrigin } from './origin';
import type { Finding } from './types';

const rule = (id: string) => ({
  id,
  speaksFor: { finding: 'caution', kind: 'word' } as const,
  why: id,
  patterns: [],
  source: 'test',
  strength: 'C' as const,
});
const pack = (id: string, name: string) => ({ id, name, language: 'en', classes: [], rules: [], phrasings: [] });
const engine = {
  packs: [pack('core-en', 'Evenkeel core'), pack('team', 'Our team')],
  rules: [rule('of-core'), rule('of-team')],
  originOf: ['core-en', 'team'],
};
const finding = (id: string): Finding => ({
  ...rule(id),
  rule: id,
  severity: 'caution',
  start: 0,
  end: 1,
  rewrite: null,
});

it('what comes from a pack says so by the pack’s name; what comes from the core does not', () => {
  expect(fromPack(engine, 'team')).toEqual({ from: 'Our team' });
  expect(fromPack(engine, 'core-en')).toEqual({});
  expect(fromPack(engine, 'mine')).toEqual({});
  expect(withOrigin(engine, finding('of-team')).from).toBe('Our team');
  expect(withOrigin(engine, finding('of-core'))).not.toHaveProperty('from');
  expect(withOrigin(engine, finding('open-promise')), 'made by no rule').not.toHaveProperty('from');
});
