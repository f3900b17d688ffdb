import { describe, expect, it } from 'vitest';

import { sameWords, timesAdded } from './read-back';

describe('reading back what was inserted', () => {
  it('finds it once, whatever white space the editor made of it', () => {
    expect(timesAdded('Hi Dana, bye', 'Hi Dana,\n\n I am sorry. \nbye', 'I am sorry.')).toBe(1);
  });

  it('finds it once more where it stood there before', () => {
    expect(timesAdded('Sorry.', 'Sorry. Sorry.', 'Sorry.')).toBe(1);
  });

  it('says none where nothing came, and two where it came twice', () => {
    expect(timesAdded('Hi', 'Hi', 'Sorry.')).toBe(0);
    expect(timesAdded('Hi', 'Sorry. Hi Sorry.', 'Sorry.')).toBe(2);
  });

  it('does not count it where a word of the agent’s is gone', () => {
    expect(timesAdded('Hi Dana', 'Hi Sorry.', 'Sorry.')).toBe(0);
  });

  it('compares words, not white space', () => {
    expect(sameWords('a  b\n', 'a\u00a0b')).toBe(true);
    expect(sameWords('a b', 'a c')).toBe(false);
  });
});
