import { describe, expect, it } from 'vitest';

import type { Rule } from '../../pack';
import type { Mark } from '../../types';
import type { Seen } from '../seen';
import { noWayForward } from './no-way-forward';

const TEXT = 'Kettles got wet in the storm at the depot. Best, Ana';
const sentences = [
  { start: 0, end: 42, words: 9 },
  { start: 43, end: 52, words: 2 },
];
const excuse = { speaksFor: { finding: 'hint', kind: 'excuse' } } as unknown as Rule;

const spans = (called: readonly Mark[], heat: number, rules: readonly Rule[] = []): string[] =>
  noWayForward({
    draft: { sentences, matches: rules.map((rule) => ({ rule, start: 0, end: 7, sentence: 0 })) },
    marks: { called: new Set(called) },
    heat,
    input: { reading: { types: [] } },
  } as unknown as Seen).map(({ start, end }) => TEXT.slice(start, end));

describe('a reply that gives a reason and no way forward, in words that no rule knows', () => {
  it('is remarked on at the last thing that it says', () => {
    expect(spans(['excuse'], 1)).toEqual(['Kettles got wet in the storm at the depot.']);
    expect(spans(['passes-the-buck'], 1)).toHaveLength(1);
  });

  it('is not remarked on twice, nor where nothing is amiss, nor to somebody calm who complains of nothing', () => {
    expect(spans(['excuse'], 1, [excuse])).toEqual([]);
    expect(spans([], 2)).toEqual([]);
    expect(spans(['excuse'], 0)).toEqual([]);
  });
});
