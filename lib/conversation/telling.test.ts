import { expect, it } from 'vitest';

import { fakeReading } from '../../tests/fakes/thinking';
import type { Evidence, Fact, Reading } from '../engine/types';
import { telling } from './telling';

const evidence = (label: string, weight: number): Evidence => ({ label, rule: 'made-up', weight, start: 0, end: 1 });
const reading = (changes: Partial<Reading>): Reading => ({ ...fakeReading('Help!'), ...changes });

it('keeps the words of the tones and of what is called, the weightiest first', () => {
  const all = [evidence('angry', 0.5), evidence('legal', 0.4), evidence('angry', -0.70001), evidence('money', 0.1)];

  expect(telling(reading({ flags: ['money'], evidence: all })).evidence).toEqual([
    evidence('angry', -0.7),
    evidence('angry', 0.5),
    evidence('money', 0.1),
  ]);
});

it('does not grow with the message', () => {
  const fact: Fact = { kind: 'question', text: 'Why?', value: 'Why?', start: 0, end: 4 };
  const long = reading({
    evidence: Array.from({ length: 100_000 }, (_, n) => evidence(n % 2 ? 'angry' : 'frustrated', n)),
    facts: Array<Fact>(10_000).fill(fact),
  });

  expect(JSON.stringify(telling(long)).length).toBeLessThan(10_000);
});
