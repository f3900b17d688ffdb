import { expect, it } from 'vitest';

import { evidenceWithOrigin, fromPack, remarkWithOrigin } from './origin';
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
  numberOf: new Map([
    ['of-core', 0],
    ['of-team', 1],
  ]),
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
  expect(remarkWithOrigin(engine, finding('of-team')).from).toBe('Our team');
  expect(remarkWithOrigin(engine, finding('of-core'))).not.toHaveProperty('from');
  expect(remarkWithOrigin(engine, finding('open-promise')), 'made by no rule').not.toHaveProperty('from');
});

it('evidence of a team’s rule brings what the rule says for itself', () => {
  const mark = (id: string) => ({ label: 'legal', rule: id, weight: 1, start: 0, end: 1 });

  expect(evidenceWithOrigin(engine, [mark('of-team'), mark('of-core'), mark('word:[a|b]')])).toEqual([
    { ...mark('of-team'), note: { from: 'Our team', why: 'of-team', source: 'test', strength: 'C' } },
    mark('of-core'),
    mark('word:[a|b]'),
  ]);
});
