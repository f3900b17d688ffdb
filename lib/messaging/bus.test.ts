import { describe, expect, it, vi } from 'vitest';

import { sighting } from '../../tests/fakes/thinking';
import { createBus } from './bus';
import { createMemoryNetwork } from './memory';

function contexts() {
  const network = createMemoryNetwork();
  const broke = vi.fn();
  const bus = (transport: Parameters<typeof createBus>[0]) => createBus(transport, broke);
  return {
    broke,
    network,
    page: bus(network.tab(7)),
    otherPage: bus(network.tab(8)),
    background: bus(network.extension()),
    panel: bus(network.extension()),
  };
}

describe('a message between contexts', () => {
  it('arrives with its data and the tab it came from, and is answered', async () => {
    const { page, background } = contexts();
    const opened = vi.fn(() => ({ reading: true, ownAddresses: ['a@b.example'] }));
    background.on('page:opened', opened);

    const answer = await page.send('page:opened', { site: 'gmail' });

    expect(answer).toEqual({ ok: true, value: { reading: true, ownAddresses: ['a@b.example'] } });
    expect(opened).toHaveBeenCalledWith({ site: 'gmail' }, { tab: 7, extension: false });
  });

  it('reaches the tab that is named and no other', async () => {
    const { panel, page, otherPage } = contexts();
    const read = vi.fn();
    const notRead = vi.fn();
    page.on('page:read', read);
    otherPage.on('page:read', notRead);

    expect(await panel.send('page:read', undefined, 7)).toEqual({ ok: true, value: undefined });
    expect(read).toHaveBeenCalledOnce();
    expect(notRead).not.toHaveBeenCalled();
  });

  it('that nobody takes is a value, not a throw', async () => {
    const { panel } = contexts();

    expect(await panel.send('page:read', undefined, 99)).toEqual({ ok: false, trouble: { kind: 'no-answer' } });
  });

  it('is no longer taken once the signal has aborted', async () => {
    const { panel, page } = contexts();
    const stop = new AbortController();
    page.on('page:read', () => undefined, stop.signal);

    stop.abort();

    expect(await panel.send('page:read', undefined, 7)).toEqual({ ok: false, trouble: { kind: 'no-answer' } });
  });

  it('whose handler breaks is reported to us, and to the sender only as no answer', async () => {
    const { page, background, broke } = contexts();
    background.on('message:seen', () => Promise.reject(new TypeError('made up')));

    expect(await page.send('message:seen', sighting('Help'))).toEqual({ ok: false, trouble: { kind: 'no-answer' } });
    expect(broke).toHaveBeenCalledWith('message:seen', expect.any(TypeError));
  });
});

describe('what is refused', () => {
  const refused = (channel: string) => ({ ok: false, trouble: { kind: 'refused', channel } });

  it('is a command from a page, even one that is answered to others', async () => {
    const { page, background } = contexts();
    const chosen = vi.fn();
    background.on('fault:chosen', chosen);

    const answer = await page.send('fault:chosen', { key: 7, conversationId: 'ticket-1', fault: 'ours' });

    expect(answer).toEqual(refused('fault:chosen'));
    expect(chosen).not.toHaveBeenCalled();
  });

  it('is data that does not fit its channel', async () => {
    const { network, background } = contexts();
    const taken = vi.fn();
    background.on('message:seen', taken);
    const raw = (data: unknown) => network.tab(7).send({ channel: 'message:seen', data });

    for (const data of [
      null,
      'text',
      { message: {} },
      { ...sighting('a'), composer: 'open' },
      sighting('a'.repeat(200_001)),
    ]) {
      expect(await raw(data)).toEqual({ ok: true, value: refused('message:seen') });
    }
    expect(taken).not.toHaveBeenCalled();
  });

  it('is a reply that does not fit its channel', async () => {
    const { network, page } = contexts();
    network.extension().listen(() => Promise.resolve({ ok: true, value: { reading: 'perhaps' } }));

    expect(await page.send('page:opened', { site: 'gmail' })).toEqual(refused('page:opened'));
  });
});

it('leaves packets that are not ours, or of another channel, to others', async () => {
  const { network, background } = contexts();
  background.on('page:opened', () => ({ reading: true, ownAddresses: [] }));

  for (const packet of [undefined, 7, { channel: 'toString' }, { type: 'of another library' }]) {
    expect(await network.tab(7).send(packet)).toEqual({ ok: false, trouble: { kind: 'no-answer' } });
  }
});
