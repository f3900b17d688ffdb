import { describe, expect, it } from 'vitest';

import { compile } from '../compile';
import { noWeights } from '../pack';
import { scan } from '../scan';
import {
  ALL_CAPS,
  AMOUNT,
  BOUNDARY,
  CODE,
  EMAIL,
  EMOJI,
  HANDLE,
  LENGTHENED,
  LINK,
  MASKED,
  NEGATED,
  NUMBER,
  QUOTED,
  type Words,
} from './words';

const { engine } = compile(
  [
    {
      id: 'test',
      language: 'en',
      classes: [
        { id: 'swear', words: ['fuck~', 'shit', 'asshole', 'bitch~', 'ass'] },
        { id: 'not', words: ['not', 'never', "don't"] },
      ],
      rules: [
        {
          id: 'known-words',
          speaksFor: { signal: 'known' },
          why: 'Gives the vocabulary something to know.',
          patterns: ['[so|please|company|@swear|@not|worst|24|😡|🙁|soon]'],
          source: 'test',
          strength: 'C',
        },
      ],
      phrasings: [],
    },
  ],
  noWeights,
);

const wordsOf = (text: string): Words => scan(engine, text).words;
/** The text of every word that is not a boundary. */
function spelt(text: string): string[] {
  const words = wordsOf(text);
  return Array.from({ length: words.count }, (_, at) => at)
    .filter((at) => words.kind[at] !== BOUNDARY)
    .map((at) => words.textOf(at));
}
function only(text: string): { id: number; known: string; kind: number; flags: number } {
  const words = wordsOf(text);
  return {
    id: words.id[1] ?? 0,
    known: engine.vocabulary.words[words.id[1] ?? 0] ?? '',
    kind: words.kind[1] ?? -1,
    flags: words.flags[1] ?? 0,
  };
}

describe('words', () => {
  it('are split at spaces, hyphens and punctuation, and keep their place in the text', () => {
    expect(spelt("It's a well-known bug, isn't it?")).toEqual(["It's", 'a', 'well', 'known', 'bug', "isn't", 'it']);
  });

  it('are known with and without their apostrophe, straight or curly', () => {
    for (const text of ["don't", 'dont', 'don’t', 'DON´T']) expect(only(text).known).toBe('dont');
  });

  it('are known in the possessive', () => {
    expect(only("company's").known).toBe('company');
  });

  it('are known when their letters are drawn out', () => {
    expect(only('soooooo')).toMatchObject({ known: 'so' });
    expect(only('Pleeeease').flags & LENGTHENED).toBeTruthy();
  });

  it('are known when swearing is masked or misspelt with signs', () => {
    for (const [text, known] of [
      ['f**k', 'fuck'],
      ['sh!t', 'shit'],
      ['f@ck', undefined],
      ['a$$hole', 'asshole'],
      ['b*tching', 'bitching'],
      ['F***ING', 'fucking'],
      ['$hit', 'shit'],
      ['sh1t', 'shit'],
    ] as const) {
      const word = only(text);
      if (known === undefined) expect(word.flags & MASKED).toBe(0);
      else expect([text, word.known, (word.flags & MASKED) > 0]).toEqual([text, known, true]);
    }
  });

  it('leave ordinary signs alone', () => {
    expect(spelt('help!now 5*3 a.m. end*')).toContain('help');
    expect(only('help!!').flags & MASKED).toBe(0);
  });

  it('in capitals say so, also where they are unknown', () => {
    expect(only('WORST').flags & ALL_CAPS).toBeTruthy();
    expect(only('I').flags & ALL_CAPS).toBe(0);
  });
});

describe('kinds', () => {
  it.each([
    ['@Acme', HANDLE, '@Acme'],
    ['https://x.example/a?b=1', LINK, 'https://x.example/a?b=1'],
    ['www.acme.example', LINK, 'www.acme.example'],
    ['jo.bloggs@mail.example', EMAIL, null],
    ['1,870.00', NUMBER, '1,870.00'],
    ['£1,870', AMOUNT, '£1,870'],
    ['$ 50', AMOUNT, '$ 50'],
    ['50 USD', AMOUNT, '50 USD'],
    ['20 euros', AMOUNT, '20 euros'],
    ['20€', AMOUNT, '20€'],
    ['Rs. 500', AMOUNT, 'Rs. 500'],
    ['UA647', CODE, 'UA647'],
    ['😡', EMOJI, '😡'],
    [':(', EMOJI, ':('],
    ['👍🏽', EMOJI, '👍🏽'],
  ])('%s', (text, kind, whole) => {
    const words = wordsOf(text);
    const at = words.count - 2;
    expect(words.kind[at]).toBe(kind);
    if (whole !== null) expect(words.textOf(at)).toBe(whole);
  });

  it('split a number from its unit', () => {
    expect(spelt('24hrs and 3pm on the 1st')).toEqual(['24', 'hrs', 'and', '3', 'pm', 'on', 'the', '1st']);
  });
});

describe('sentences', () => {
  it.each([
    ['One. Two! Three?', 3],
    ['Mr. Rigby called at 3 p.m. today.', 1],
    ['It costs 3.50 at www.a.example/b.html now', 1],
    ['a line that was\nwrapped by the mail client', 1],
    ['First line\nSecond line', 2],
    ['', 0],
    ['🙂', 1],
  ])('%j has %i', (text, count) => {
    expect(wordsOf(text).sentences).toBe(count);
  });
});

describe('scopes', () => {
  it('mark what a negator governs, up to the end of the clause', () => {
    const words = wordsOf('not the worst, worst');
    expect([2, 3, 4].map((at) => ((words.flags[at] ?? 0) & NEGATED) > 0)).toEqual([true, true, false]);
  });

  it('mark quotations, but not scare quotes', () => {
    const long = wordsOf('He said "you are the worst of them all" to me');
    expect((long.flags[3] ?? 0) & QUOTED).toBeTruthy();
    const scare = wordsOf('your "service" is bad');
    expect((scare.flags[2] ?? 0) & QUOTED).toBe(0);
  });
});

describe('any text at all', () => {
  it.each([
    '\u0000\u0001',
    '\ud83d',
    '\u202Eabc',
    '<script>alert(1)</script>',
    '((((',
    '@',
    '#',
    '$',
    '*',
    '"',
    "'",
    '...',
    '\r\n\r\n',
  ])('%j is read without trouble', (text) => {
    expect(() => wordsOf(text)).not.toThrow();
  });

  it('keeps every span inside the text, in order', () => {
    const text = 'Héllo @a_b $5.00! "quoted text here ok" f**k :) 12th… end\n\n— bye';
    const words = wordsOf(text);
    for (let at = 1; at < words.count; at++) {
      expect(words.start[at]).toBeGreaterThanOrEqual(words.start[at - 1] ?? 0);
      expect(words.end[at]).toBeLessThanOrEqual(text.length);
    }
  });
});
