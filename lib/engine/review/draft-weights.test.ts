import { describe, expect, it } from 'vitest';

import { doingFeatures, type DraftWeights, noDraftWeights, weighMarks } from './draft-weights';

const weights: DraftWeights = {
  marks: ['ownership', 'excuse'],
  bias: [-100, -200],
  thresholds: [0.5, 0.5],
  features: { 'rule:did': [0, 300], 'stuck:speaks:excuse-1': [1, 400] },
};

describe('the marks of a draft', () => {
  it('are called from their thresholds on', () => {
    expect([...weighMarks(weights, new Set(['rule:did'])).called]).toEqual(['ownership']);
    expect(weighMarks(weights, new Set(['rule:did'])).probability.ownership).toBeCloseTo(1 / (1 + Math.exp(-2)));
  });

  it('a reason is an excuse only where nothing is done', () => {
    expect([...weighMarks(weights, new Set(['speaks:excuse-1'])).called]).toEqual(['excuse']);
    expect([...weighMarks(weights, new Set(['speaks:excuse-1', 'rule:did'])).called]).toEqual(['ownership']);
  });

  it('without weights none is called', () => {
    expect(weighMarks(noDraftWeights, new Set(['rule:did'])).called.size).toBe(0);
  });

  it('go by what is done and what is not', () => {
    expect(doingFeatures(new Set(['speaks:excuse-1', 'word:so']), new Set(['question']))).toEqual([
      'does-not:ownership',
      'does-not:next-step',
      'does:question',
      'does:nothing',
      'stuck:speaks:excuse-1',
      'unowned:speaks:excuse-1',
    ]);
  });
});
