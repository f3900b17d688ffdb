import { expect, it } from 'vitest';

import type { Evidence, Label } from '../lib/engine/types';
import { reading } from '../tests/fixtures/states';
import { calledEvidence } from './called-evidence';

const mark = (label: Label, weight: number): Evidence => ({
  label,
  weight,
  rule: `${label} ${weight}`,
  start: 0,
  end: 4,
});
const marked = (changes: Partial<typeof reading>) => calledEvidence({ ...reading, ...changes }).map(({ rule }) => rule);

it('marks the weightiest words of each label that is called, and no crumbs', () => {
  const evidence = [mark('money', 0.2), mark('money', 3), mark('money', 1.4), mark('public', 0.5), mark('legal', 4)];
  expect(
    marked({ tone: 'calm', toneProbabilities: [1, 0, 0, 0], types: [], flags: ['money', 'public'], evidence }),
  ).toEqual(['money 3', 'money 1.4', 'public 0.5']);
});

it('leaves out what speaks against a label until it is asked for', () => {
  expect(marked({ types: [], flags: ['money'], evidence: [mark('money', 2), mark('money', -2)] })).toEqual(['money 2']);
});

it('marks what pulls to the hotter side too where the tone is not sure', () => {
  const evidence = [mark('frustrated', 1), mark('angry', 1), mark('abusive', 1)];
  const unsure = {
    tone: 'frustrated',
    toneProbabilities: [0.1, 0.46, 0.4, 0.04],
    types: [],
    flags: [],
    evidence,
  } as const;
  expect(marked(unsure)).toEqual(['frustrated 1', 'angry 1']);
});
