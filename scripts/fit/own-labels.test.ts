import { describe, expect, it } from 'vitest';

import { coreFlags, customerTypes, marks } from '../../lib/engine';
import { readOwnMessages } from './own-messages';
import { readOwnReplies } from './reply-rows';

/** Where no public sets are, there are only the messages that we wrote. */
const messages = readOwnMessages('.');
const replies = readOwnReplies();

const repeated = (values: readonly string[]): string[] => values.filter((value, at) => values.indexOf(value) !== at);

describe('what we labelled ourselves', () => {
  it('has labels of the codebook and nothing else', () => {
    const wrong = messages.filter(
      ({ text, tone, types, flags, set }) =>
        text.trim() === '' ||
        ![0, 1, 2, 3].includes(tone) ||
        types.some((type) => !customerTypes.includes(type)) ||
        flags.some((flag) => !coreFlags.includes(flag)) ||
        set !== 'own',
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('has marks of the codebook and nothing else', () => {
    const wrong = replies.filter(
      (reply) => reply.draft.trim() === '' || reply.marks.some((mark) => !marks.includes(mark)) || reply.set !== 'own',
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('stands there once', () => {
    expect(repeated([...messages, ...replies].map(({ id }) => id))).toEqual([]);
    expect(repeated(messages.map(({ text }) => text))).toEqual([]);
  });
});
