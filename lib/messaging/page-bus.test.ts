import { describe, expect, it, vi } from 'vitest';

import { LONGEST_TEXT } from '../limits';
import { createBus } from './bus';
import { createMemoryNetwork } from './memory';
import { createPageBus } from './page-bus';
import type { Channel } from './protocol';

const insert = { conversationId: 'a/1', messageId: 'm', text: 'Hi', intoNote: false };
const mend = { conversationId: 'a/1', draft: 'Hi', start: 0, end: 2, text: 'Hello' };
const samples: [Channel, unknown][] = [
  ['reply:insert', insert],
  ['reply:insert', { ...insert, more: '<b>' }],
  ['reply:insert', { ...insert, text: 5 }],
  ['reply:insert', { ...insert, text: 'x'.repeat(LONGEST_TEXT + 1) }],
  ['reply:insert', { ...insert, intoNote: undefined }],
  ['reply:insert', undefined],
  ['reply:insert', null],
  ['draft:mend', mend],
  ['draft:mend', { ...mend, start: '0' }],
  ['draft:mend', { ...mend, end: NaN }],
  ['draft:mend', []],
  ['page:read', undefined],
  ['page:read', { sneaked: 'in' }],
  ['page:reopen', undefined],
  ['page:diagnose', undefined],
];

describe('the bus of a content script', () => {
  it.each(samples)('takes of %s what the schema takes, and nothing else (%#)', async (channel, data) => {
    const heard = { byHand: vi.fn(), bySchema: vi.fn() };
    const network = createMemoryNetwork();
    createPageBus(network.tab(1), vi.fn()).on(channel, heard.byHand);
    createBus(network.tab(2), vi.fn()).on(channel, heard.bySchema);
    const panel = network.extension();

    const packet = { channel, data };
    expect(await panel.send(packet, 1)).toEqual(await panel.send(packet, 2));
    expect(heard.byHand.mock.calls).toEqual(heard.bySchema.mock.calls);
  });

  it('takes no command from another page, and no channel that is not for pages', async () => {
    const network = createMemoryNetwork();
    const heard = vi.fn();
    const page = createPageBus(network.tab(1), vi.fn());
    page.on('reply:insert', heard);
    page.on('fault:chosen', heard);

    await network.tab(2).send({ channel: 'reply:insert', data: insert }, 1);
    await network
      .extension()
      .send({ channel: 'fault:chosen', data: { key: 1, conversationId: 'a', fault: 'ours' } }, 1);

    expect(heard).not.toHaveBeenCalled();
  });

  it('takes an answer that fits, and says of any other that there was none', async () => {
    const network = createMemoryNetwork();
    const background = createBus(network.extension(), vi.fn());
    const page = createPageBus(network.tab(1), vi.fn());
    background.on('page:opened', () => ({ reading: true, ownAddresses: ['a@b.example'] }));

    expect(await page.send('page:opened', { site: 'gmail' })).toEqual({
      ok: true,
      value: { reading: true, ownAddresses: ['a@b.example'] },
    });
    expect(await page.send('message:missed', { site: 'gmail', trouble: { kind: 'unsupported' } })).toEqual({
      ok: false,
      trouble: { kind: 'no-answer' },
    });
  });
});
