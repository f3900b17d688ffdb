import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { loadSettings } from '../../lib/storage/settings';
import { filled } from '../../tests/fixtures/states';
import { ownPhrasings } from './own-phrasings';

beforeEach(() => {
  fakeBrowser.reset();
});

it('keeps a phrasing with its slots, and nothing of the customer’s words', async () => {
  await ownPhrasings.keep(filled);
  await ownPhrasings.keep(filled);
  const kept = await loadSettings();
  expect(kept.ownPhrasings).toEqual([
    {
      id: filled.phrasing,
      step: 'repeat-back',
      register: 'plain',
      text: 'You were promised {item} for {date}, it has not come, and this is the {contacts} time you have had to write.',
    },
  ]);
  const facts = filled.parts.flatMap((part) => (part.kind === 'filled' ? [part.text] : []));
  expect(facts).toEqual(['your parcel', 'Friday', 'third']);
  for (const fact of facts) expect(JSON.stringify(kept)).not.toContain(fact);
});

it('hides a phrasing once, and shows it again', async () => {
  await ownPhrasings.hide(filled);
  await ownPhrasings.hide(filled);
  expect((await loadSettings()).hiddenPhrasings).toEqual([filled.phrasing]);
  await ownPhrasings.unhide([filled.phrasing]);
  expect((await loadSettings()).hiddenPhrasings).toEqual([]);
});
