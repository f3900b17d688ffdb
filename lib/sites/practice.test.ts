import { expect, it } from 'vitest';

import { practice } from './practice';
import type { Page } from './site';

const page: Page = { document, url: new URL('moz-extension://id/practice.html'), ownAddresses: [] };

it('reads the ticket that is shown, its public turns only', () => {
  const markup = `
    <section data-ticket="1" hidden style="display:none"><article data-message="x" data-role="customer"><p data-body>Not me</p></article></section>
    <section data-ticket="2"><h1 data-subject>Late <b>again</b></h1>
      <article data-message="a" data-role="customer" data-author="Bo" data-sent="2026-11-20T09:00:00Z"><p data-body>Where is it?</p></article>
      <article data-message="b" data-role="note" data-author="Milo"><p data-body>angry</p></article>
      <article data-message="c" data-role="agent" data-author="Milo"><p data-body>On its way.</p></article>
      <textarea data-composer="internal"></textarea></section>`;
  document.body.replaceChildren(...new DOMParser().parseFromString(markup, 'text/html').body.childNodes);
  expect(practice.read(page)).toMatchObject({
    ok: true,
    value: {
      message: {
        conversationId: '2',
        messageId: 'a',
        author: 'Bo',
        subject: 'Late again',
        sentAt: '2026-11-20T09:00:00.000Z',
      },
      thread: [{ messageId: 'a' }, { messageId: 'c', role: 'agent' }],
      composer: 'internal',
    },
  });
});

it('knows its own page, and no other', () => {
  expect(practice.matches(page.url)).toBe(true);
  expect(practice.matches(new URL('chrome-extension://id/options.html'))).toBe(false);
  expect(practice.matches(new URL('https://shop.example/practice.html'))).toBe(false);
});
