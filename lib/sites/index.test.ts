import { expect, it } from 'vitest';

import { siteFor } from './index';

it.each([
  ['https://acme.zendesk.com/agent/tickets/12', 'zendesk'],
  ['https://acme.zendesk.com/hc/en-us', undefined],
  ['https://zendesk.com.evil.example/agent/tickets/12', undefined],
  ['https://mail.google.com/mail/u/0/#inbox', 'gmail'],
  ['https://mail.google.com/mail/b/AEoRX/u/1/#inbox', 'gmail'],
  ['https://mail.google.com/mail/u/0/popout?ver=1', undefined],
  ['https://mail.google.com/mail/u/0/?ui=2&view=btop', undefined],
  ['https://shop.example/', undefined],
])('%s is a page of %s', (url, name) => {
  expect(siteFor(new URL(url))?.name).toBe(name);
});
