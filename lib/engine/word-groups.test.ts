import { expect, it } from 'vitest';

import { wordGroups } from './word-groups';

it('is one hash for each run of five words, without repeats', () => {
  expect(wordGroups('one two three four')).toEqual([]);
  expect(wordGroups('one two three four five six')).toHaveLength(2);
  expect(wordGroups('a a a a a a a a')).toHaveLength(1);
});

it('does not mind capitals, signs, apostrophes or which number', () => {
  const groups = wordGroups('I’m sorry that order 123 is late');

  expect(wordGroups('IM SORRY, that order 4567 -- is late!')).toEqual(groups);
  expect(wordGroups('I’m sorry that parcel 123 is late')).not.toEqual(groups);
});

it('takes long texts and other scripts', () => {
  expect(wordGroups('мы очень сожалеем о задержке')).toHaveLength(1);
  expect(wordGroups('word '.repeat(40_000))).toHaveLength(1);
});
