import { describe, expect, it } from 'vitest';

import type { RuleFile } from '../../../lib/packs/schema';
import { tryRule } from './try-rule';

const rule: RuleFile = {
  id: 'no-courier',
  speaksFor: { flag: 'repeat' },
  why: 'The courier did not come.',
  patterns: ['courier *3 never came', '@parcel lost'],
  source: 'Team practice',
  strength: 'C',
  examples: { match: [], miss: [] },
};
const classes = [{ id: 'parcel', words: ['parcel', 'box'] }];
const withExamples = (match: string[], miss: string[] = []) =>
  tryRule({ ...rule, examples: { match, miss } }, classes, []);

describe('a rule that is being written', () => {
  it('shows what it finds in messages, by the word lists that it names', () => {
    const { samples } = tryRule(rule, classes, ['Your courier has never came', 'The box lost its lid', 'Thank you!']);
    expect(samples.map(({ text, found }) => found.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ['courier has never came'],
      ['box lost'],
      [],
    ]);
  });

  it('lives up to an example where it marks exactly the words in [[ ]]', () => {
    expect(withExamples(['The [[courier never came]].']).match).toMatchObject([{ good: true, taken: null }]);
    expect(withExamples(['[[The courier]] never came.']).match).toMatchObject([
      { good: false, verdict: 'It should mark “The courier”, and it marks:', taken: 'The [[courier never came]].' },
    ]);
  });

  it('offers to take what it finds where nothing is marked', () => {
    expect(withExamples(['The courier never came.']).match).toMatchObject([
      { good: false, taken: 'The [[courier never came]].' },
    ]);
    expect(withExamples(['All is well.']).match).toMatchObject([{ good: false, taken: null, found: [] }]);
  });

  it('leaves alone what it must', () => {
    expect(withExamples([], ['All is well.', 'A box lost.']).miss).toMatchObject([{ good: true }, { good: false }]);
  });

  it('finds nothing by a pattern that is not whole yet', () => {
    expect(tryRule({ ...rule, patterns: ['[courier'] }, classes, ['courier']).samples).toMatchObject([{ found: [] }]);
  });
});
