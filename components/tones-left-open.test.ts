import { describe, expect, it } from 'vitest';

import type { Reading } from '../lib/engine/types';
import { openTonesWords, tonesLeftOpen } from './tones-left-open';

const said = (tone: Reading['tone'], toneProbabilities: Reading['toneProbabilities']): string =>
  openTonesWords(tonesLeftOpen({ tone, toneProbabilities }));

describe('an unsure reading says what it leaves open', () => {
  it('two neighbours, the cooler first, whichever is likelier', () => {
    expect(said('angry', [0.01, 0.46, 0.52, 0.01])).toBe('between frustrated and angry');
    expect(said('calm', [0.54, 0.43, 0.02, 0.01])).toBe('between calm and frustrated');
  });

  it('more than two, where two would leave much out', () => {
    expect(said('frustrated', [0.22, 0.55, 0.21, 0.02])).toBe('anything from calm to angry');
    expect(said('calm', [0.25, 0.25, 0.25, 0.25])).toBe('anything from calm to abusive');
  });

  it('the one that was called along with the one that is likelier', () => {
    expect(said('frustrated', [0.9, 0.1, 0, 0])).toBe('between calm and frustrated');
  });

  it('one alone, where hardly anything else is left', () => {
    expect(said('calm', [0.88, 0.1, 0.02, 0])).toBe('perhaps calm');
  });
});
