import { describe, expect, it } from 'vitest';

import { viewAt } from './view-at';

describe('an address of the options page', () => {
  it.each([
    ['rules', 'rules', null, ''],
    ['packs/my-pack/edit', 'packs', null, 'my-pack/edit'],
    ['phrasings', 'settings', 'phrasings', ''],
    ['', 'settings', null, ''],
    ['nonsense', 'settings', null, ''],
  ])('#%s is the view %s', (place, id, section, rest) => {
    expect(viewAt(place)).toMatchObject({ view: { id }, section, rest });
  });
});
