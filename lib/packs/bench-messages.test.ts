import { describe, expect, it } from 'vitest';

import { benchMessages } from './bench-messages';

describe('messages to try packs on', () => {
  it('come one to a block of plain text', () => {
    expect(benchMessages('Where is it?\nI wait.\n\n\nThank you!').messages).toEqual([
      { id: '1', message: 'Where is it?\nI wait.', reply: null },
      { id: '2', message: 'Thank you!', reply: null },
    ]);
  });

  it('come as JSON lines, with replies, and a bad line is named and skipped', () => {
    const { messages, skipped } = benchMessages(
      '{"id":7,"message":"Lost!","reply":"I am sorry."}\nnonsense\n{"text":"Hi"}\n{"mood":"low"}\n',
    );
    expect(messages).toEqual([
      { id: '7', message: 'Lost!', reply: 'I am sorry.' },
      { id: '3', message: 'Hi', reply: null },
    ]);
    expect(skipped).toEqual(['Line 2 is no JSON.', 'Line 4 has no “message” or “text”.']);
  });

  it.each([
    ['commas', 'id,Text,Reply\n1,"Where, is\nit?",Soon\n2,,x\n'],
    ['semicolons', 'id;Text;Reply\n1;"Where, is\nit?";Soon\n2;;x\n'],
    ['a byte order mark', '\uFEFFid,text,reply\n1,"Where, is\nit?",Soon\n2,,x\n'],
  ])('come as CSV with %s', (_, csv) => {
    expect(benchMessages(csv)).toEqual({
      messages: [{ id: '1', message: 'Where, is\nit?', reply: 'Soon' }],
      skipped: ['Row 2 has no message.'],
    });
  });

  it('are none in an empty text', () => {
    expect(benchMessages(' \n ')).toEqual({ messages: [], skipped: [] });
  });
});
