import { expect, it, vi } from 'vitest';

import { fail, ok } from '../result';
import { sighting } from '../../tests/fakes/thinking';
import { follow } from './follow';
import type { Page, Site } from './site';

const page: Page = { document, url: new URL('https://acme.zendesk.com/agent/tickets/1'), ownAddresses: [] };

function scene() {
  let changed = () => {};
  const read = vi.fn<Site['read']>(() => ok(sighting('Help!')));
  const draft = vi.fn<Site['draft']>(() => null);
  const observe: Site['observe'] = (_, call) => (changed = call);
  const tell = { seen: vi.fn(), missed: vi.fn(), drafted: vi.fn() };
  const stop = new AbortController();
  const site = { name: 'zendesk', read, draft, observe } as Partial<Site> as Site;
  const again = follow(site, page, tell, stop.signal);
  return { read, draft, tell, stop, again, change: () => changed() };
}

it('tells at once what is there, and then only what is new', () => {
  const { read, tell, change } = scene();
  change();
  expect(tell.seen).toHaveBeenCalledOnce();
  read.mockReturnValue(ok(sighting('Still nothing!')));
  change();
  change();
  expect(tell.seen).toHaveBeenCalledTimes(2);
});

it('tells of trouble, and no draft beside it', () => {
  const { read, draft, tell, change } = scene();
  draft.mockReturnValue({ conversationId: 'a', text: 'Hi', composer: 'public' });
  change();
  expect(tell.drafted).toHaveBeenCalledOnce();
  read.mockReturnValue(fail({ kind: 'no-conversation', site: 'zendesk' }));
  change();
  expect(tell.missed).toHaveBeenCalledOnce();
  expect(tell.drafted).toHaveBeenCalledOnce();
});

it('tells everything again when asked, and nothing after the end', () => {
  const { tell, again, stop, change } = scene();
  again();
  expect(tell.seen).toHaveBeenCalledTimes(2);
  stop.abort();
  again();
  change();
  expect(tell.seen).toHaveBeenCalledTimes(2);
});
