import { expect, it } from 'vitest';

import { sightingSchema } from '../message';
import { ownDraftIn, readPasted } from './paste';

it('makes a sighting of a pasted mail, without what it quotes', () => {
  const pasted = readPasted('Where is it?\r\n\r\nOn 3 May 2026 at 14:05, Ann Lee <ann@shop.example> wrote:\r\n> Soon.');
  expect(pasted).toMatchObject({
    ok: true,
    value: { message: { site: 'paste', text: 'Where is it?' }, composer: 'closed' },
  });
  if (pasted.ok) expect(sightingSchema.parse(pasted.value)).toEqual(pasted.value);
});

it('takes the same text for the same message, and another for another', () => {
  const id = (text: string) => {
    const pasted = readPasted(text);
    return pasted.ok ? pasted.value.message.conversationId : null;
  };
  expect(id('Hello')).toBe(id('Hello \n'));
  expect(id('Hello')).not.toBe(id('Hallo'));
});

it('says that there are no words in an empty one', () => {
  expect(readPasted(' \n\u0000 ')).toEqual({ ok: false, trouble: { kind: 'empty-message', site: 'paste' } });
});

it('reports the agent’s own words of a reply, and leaves out what it quotes and the signature', () => {
  const own = 'Dear Bo,\n\nI have looked at it myself.';
  expect(ownDraftIn(`${own}\n\n-- \nAnn Lee\nAcme Help`)).toBe(own);
  expect(ownDraftIn(`${own}\n\nOn 3 May 2026 at 14:05, Bo <bo@home.example> wrote:\n> Where is it?`)).toBe(own);
  expect(ownDraftIn(own)).toBe(own);
  expect(ownDraftIn('')).toBe('');
});
