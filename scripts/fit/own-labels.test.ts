import { describe, expect, it } from 'vitest';

import { coreFlags, customerTypes, marks } from '../../lib/engine';
import { readOwnMessages, readPublicLabels } from './own-messages';
import { readOwnReplies } from './reply-rows';

/** Where no public sets are, there are only the messages that we wrote. */
const messages = readOwnMessages('.');
const replies = readOwnReplies();

const repeated = (values: readonly string[]): string[] => values.filter((value, at) => values.indexOf(value) !== at);

describe('what we labelled ourselves', () => {
  it('has labels of the codebook and nothing else', () => {
    const wrong = [...messages, ...readPublicLabels()].filter(
      ({ tone, types, flags }) =>
        ![0, 1, 2, 3].includes(tone) ||
        types.some((type) => !customerTypes.includes(type)) ||
        flags.some((flag) => !coreFlags.includes(flag)),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('has marks of the codebook and nothing else', () => {
    const wrong = replies.filter(
      (reply) => reply.draft.trim() === '' || reply.marks.some((mark) => !marks.includes(mark)) || reply.set !== 'own',
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('is of our own writing, or has no text here', () => {
    expect(messages.filter(({ text, set }) => text.trim() === '' || set !== 'own')).toEqual([]);
  });

  it('stands there once', () => {
    expect(repeated([...messages, ...readPublicLabels(), ...replies].map(({ id }) => id))).toEqual([]);
    expect(repeated(messages.map(({ text }) => text))).toEqual([]);
  });
});
