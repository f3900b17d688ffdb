import { expect, it } from 'vitest';

import { calmReading } from '../../../tests/fixtures/calm-reading';
import type { Fact } from '../types';
import { handOverSummary } from './hand-over';
import { knowing } from './situation';

const wish: Fact = { kind: 'wish', start: 0, end: 18, text: 'want my money back', value: 'refund' };
const reading = calmReading({
  tone: 'angry',
  toneProbabilities: [0, 0.1, 0.9, 0],
  flags: ['repeat', 'money'],
  facts: [wish],
});

it('tells the next person in plain words what is asked for and what to take care of', () => {
  const lines = handOverSummary(knowing('want my money back', reading));
  expect(lines).toContain('What they ask for: a refund');
  expect(lines).toContain('Take care: not the first time, money');
});
