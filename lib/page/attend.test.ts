import { afterEach, describe, expect, it, vi } from 'vitest';

import { sighting } from '../../tests/fakes/thinking';
import { createBus } from '../messaging/bus';
import { createMemoryNetwork } from '../messaging/memory';
import type { Data, Watch } from '../messaging/protocol';
import { fail, ok } from '../result';
import type { Site } from '../sites/site';
import { attend } from './attend';

const stop = new Set<AbortController>();
afterEach(() => {
  for (const each of stop) each.abort();
});

/** A page, its site and a background, in one process. */
function journey(watch: Watch = { reading: true, ownAddresses: [] }) {
  const network = createMemoryNetwork();
  const bus = (transport: ReturnType<typeof network.extension>) =>
    createBus(transport, (part, thrown) => {
      throw new Error(part, { cause: thrown });
    });
  const background = bus(network.extension());
  const heard: { channel: string; data: unknown }[] = [];
  const hear = (channel: 'message:seen' | 'message:missed' | 'draft:changed') => {
    background.on(channel, (data) => void heard.push({ channel, data }));
  };
  (['message:seen', 'message:missed', 'draft:changed'] as const).forEach(hear);
  const opened = vi.fn<(data: Data<'page:opened'>) => Watch>(() => watch);
  background.on('page:opened', opened);

  let changed: () => void = () => undefined;
  const site = {
    name: 'zendesk',
    matches: () => true,
    read: vi.fn<Site['read']>(() => ok(sighting('Help!'))),
    draft: vi.fn<Site['draft']>(() => null),
    observe: (_page, call, signal) => {
      changed = call;
      signal.addEventListener('abort', () => (changed = () => undefined));
    },
    insert: vi.fn<Site['insert']>(() => Promise.resolve({ ok: true })),
    mend: vi.fn<Site['mend']>(() => Promise.resolve({ ok: true })),
    diagnose: () => ({ site: 'zendesk', hooks: [] }),
  } satisfies Site;

  const control = new AbortController();
  stop.add(control);
  const lost = vi.fn();
  const start = () => attend({ site, bus: bus(network.tab(7)), document, signal: control.signal, lost });
  return { start, site, heard, opened, lost, panel: bus(network.extension()), control, watch, change: () => changed() };
}

const soon = () => new Promise((done) => setTimeout(done, 5));
const channels = (heard: { channel: string }[]) => heard.map(({ channel }) => channel);

describe('a page', () => {
  it('announces itself, and then reports what it shows', async () => {
    const { start, opened, heard } = journey();

    start();
    await soon();

    expect(opened.mock.calls[0]?.[0]).toEqual({ site: 'zendesk' });
    expect(heard).toEqual([{ channel: 'message:seen', data: sighting('Help!') }]);
  });

  it('is not read while reading is switched off, and is once it is on again', async () => {
    const { start, site, heard, watch, panel } = journey({ reading: false, ownAddresses: [] });
    start();
    await soon();
    await panel.send('page:read', undefined, 7);
    expect(site.read).not.toHaveBeenCalled();

    Object.assign(watch, { reading: true, ownAddresses: ['sam@acme.example'] });
    await panel.send('page:reopen', undefined, 7);
    await soon();

    expect(channels(heard)).toEqual(['message:seen']);
    expect(site.read.mock.calls.at(-1)?.[0].ownAddresses).toEqual(['sam@acme.example']);
  });

  it('reports only what is new, until it is asked', async () => {
    const { start, heard, change, panel } = journey();
    start();
    await soon();

    change();
    change();
    await soon();
    expect(heard).toHaveLength(1);

    await panel.send('page:read', undefined, 7);
    await soon();
    expect(heard).toHaveLength(2);
  });

  it('says by name what it cannot read', async () => {
    const { start, site, heard, change } = journey();
    start();
    await soon();

    const trouble = { kind: 'not-found', site: 'zendesk', what: 'newest customer message' } as const;
    site.read.mockReturnValue(fail(trouble));
    change();
    await soon();

    expect(heard.at(-1)).toEqual({ channel: 'message:missed', data: { site: 'zendesk', trouble } });
  });

  it('reports a draft when the keys rest', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const { start, site, heard, change } = journey();
    start();
    await vi.advanceTimersByTimeAsync(10);

    for (const text of ['H', 'He', 'Hello']) {
      site.draft.mockReturnValue({ conversationId: 'ticket-1', text, composer: 'public' });
      change();
      await vi.advanceTimersByTimeAsync(50);
    }
    await vi.advanceTimersByTimeAsync(200);
    vi.useRealTimers();

    expect(heard.slice(1)).toEqual([
      {
        channel: 'draft:changed',
        data: { site: 'zendesk', conversationId: 'ticket-1', text: 'Hello', composer: 'public' },
      },
    ]);
  });

  it('writes what the panel orders, and answers what came of it', async () => {
    const { start, site, panel } = journey();
    start();
    const order = { conversationId: 'ticket-1', messageId: 'm1', text: 'I am sorry', intoNote: false };

    expect(await panel.send('reply:insert', order, 7)).toEqual(ok({ ok: true }));
    expect(site.insert.mock.calls[0]?.[1]).toEqual(order);

    const refused = fail({ kind: 'composer-closed', site: 'zendesk' } as const);
    site.insert.mockResolvedValue(refused);
    expect(await panel.send('reply:insert', order, 7)).toEqual(ok(refused));
  });

  it('leaves nothing behind when its signal aborts', async () => {
    const { start, heard, change, panel, control } = journey();
    start();
    await soon();

    control.abort();
    change();
    await soon();

    expect(heard).toHaveLength(1);
    expect(await panel.send('page:diagnose', undefined, 7)).toEqual(fail({ kind: 'no-answer' }));
  });

  it('tells when nobody takes its reports any more', async () => {
    const network = createMemoryNetwork();
    const { site, control } = journey();
    const lost = vi.fn();

    attend({ site, bus: createBus(network.tab(7), vi.fn()), document, signal: control.signal, lost });
    await soon();

    expect(lost).toHaveBeenCalledOnce();
    expect(site.read).not.toHaveBeenCalled();
  });
});
