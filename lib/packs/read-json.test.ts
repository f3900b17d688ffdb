import { describe, expect, it } from 'vitest';

import { readJson } from './read-json';

const pause = () => Promise.resolve();

describe('reading JSON', () => {
  it('gives what JSON.parse gives', async () => {
    const text = '{ "a": [1, -2.5e3, true, null, "x\\u00e9\\n"], "b": {}, "c": [] , "": { "constructor": [[]] } }';
    const read = await readJson(text, pause);
    expect(read.ok && read.value.value).toEqual(JSON.parse(text));
  });

  it('knows where each value stands, and the key before it', async () => {
    const text = '{"a": [1, {"b": "x"}], "a b": 2}';
    const read = await readJson(text, pause);
    const places = read.ok ? await read.value.locate([['a', 1, 'b'], ['a', 0], ['a b'], []]) : [];
    expect(places.map(({ at, keyAt }) => [text.slice(keyAt, keyAt + 3), text[at]])).toEqual([
      ['"b"', '"'],
      ['1, ', '1'],
      ['"a ', '2'],
      ['{"a', '{'],
    ]);
  });

  it('points at what is around something that is not there', async () => {
    const read = await readJson('{"a": {"b": 1}}', pause);
    expect(read.ok && (await read.value.locate([['a', 'c', 0]]))).toEqual([{ at: 6, keyAt: 1 }]);
  });

  it.each(['', '{', '[1,]', '"\\x"', '"\u0001"', '{"a" 1}', '{a: 1}', '1 2', 'tru', '-', '"\\u12"', '[1}', '\u00a01'])(
    'refuses %j, as JSON.parse does',
    async (text) => {
      expect(() => JSON.parse(text) as unknown).toThrow();
      expect((await readJson(text, pause)).ok).toBe(false);
    },
  );

  it('refuses brackets that nest without end, however many', async () => {
    const read = await readJson('['.repeat(1_000_000), pause);
    expect(!read.ok && read.trouble).toEqual([
      { at: 16, problem: 'more than 16 brackets are open here', instead: 'nest less' },
    ]);
  });
});
