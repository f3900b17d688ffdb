import { beforeEach, expect, it } from 'vitest';

import type { Page } from '../site';
import { ownAddresses } from './account';

const page = (own: string[] = []): Page => ({ document, url: new URL('https://mail.google.com/'), ownAddresses: own });
beforeEach(() => {
  document.body.replaceChildren();
});

it('takes the account’s address from the title, not one that the subject holds', () => {
  document.title = 'Re: “jo@kunde.example” is angry - Help@Acme.example - Acme Mail';
  expect([...ownAddresses(page())]).toEqual(['help@acme.example']);
});

it('adds the aliases of the settings', () => {
  document.title = 'Inbox (3) - help@acme.example - Acme Mail';
  expect([...ownAddresses(page(['care@acme.example']))]).toEqual(['help@acme.example', 'care@acme.example']);
});

it('knows none where the page names none', () => {
  document.title = 'Gmail';
  expect(ownAddresses(page()).size).toBe(0);
});
