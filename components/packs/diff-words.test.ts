import { expect, it } from 'vitest';

import { diffPacks } from '../../lib/packs/diff';
import type { PackFile, PhrasingFile } from '../../lib/packs/schema';
import { diffGroups } from './diff-words';

const pack: PackFile = {
  id: 'ours',
  name: 'Ours',
  version: '1.0.0',
  language: 'en',
  licence: 'Private',
  author: 'Us',
  settings: {},
  classes: [],
  rules: [],
  phrasings: [],
  cases: [],
};
const phrasing = (id: string, text: string): PhrasingFile => ({
  id,
  text,
  step: 'thanks',
  register: 'plain',
  when: {},
  source: 'Team practice',
  strength: 'C',
});

it('says what a version adds, takes away and changes, in its words', () => {
  const before = { ...pack, phrasings: [phrasing('one', 'Thank you.'), phrasing('two', 'Many thanks.')] };
  const after: PackFile = {
    ...pack,
    settings: { register: 'warm' },
    phrasings: [{ ...phrasing('one', 'Thanks, {name}.') }, phrasing('three', 'Cheers.')],
  };
  expect(diffGroups(diffPacks(before, after))).toEqual([
    { title: 'Settings', lines: [{ id: 'register', sign: '+', before: null, after: 'warm' }] },
    {
      title: 'Phrasings',
      lines: [
        { id: 'three', sign: '+', before: null, after: 'Cheers.' },
        { id: 'two', sign: '−', before: 'Many thanks.', after: null },
        { id: 'one', sign: '~', before: 'Thank you.', after: 'Thanks, {name}.' },
      ],
    },
  ]);
});

it('names the fields where the words stay', () => {
  const before = { ...pack, phrasings: [phrasing('one', 'Thank you.')] };
  const after: PackFile = { ...pack, phrasings: [{ ...phrasing('one', 'Thank you.'), register: 'warm' }] };
  expect(diffGroups(diffPacks(before, after))[0]?.lines[0]?.after).toBe('Thank you. (changed: register)');
});
