import { describe, expect, it } from 'vitest';

import { readCorePack } from '../../../scripts/core-pack';
import { matchingEngine } from '../../packs/examples';
import { asPack } from '../../packs/schema';
import { scan } from '../scan';
import type { Fact } from '../types';
import cases from './facts.cases.json';
import { factsOf } from './facts';

const { engine } = matchingEngine([asPack(readCorePack())]);
const facts = (text: string): Fact[] => factsOf(engine, scan(engine, text));
const said = ({ kind, text, value }: Fact): string => `${kind}: ${text}${value === text ? '' : ` → ${value}`}`;

describe('what a customer says that a good reply names', () => {
  it.each(cases.map((example) => [example.text, example.facts] as const))('%j', (text, expected) => {
    expect(facts(text).map(said)).toEqual(expected);
  });
});

describe('every fact', () => {
  it('is a span of the text as it was given', () => {
    for (const { text } of cases) {
      for (const fact of facts(text)) expect(text.slice(fact.start, fact.end)).toBe(fact.text);
    }
  });

  it('keeps its span where other text stands around it', () => {
    const text = '😡 Hi!\n\nMy parcel has not arrived.\n\nOrder no. 30-118, £45.\nTom';
    expect(facts(text).map(said)).toEqual([
      'problem: My parcel has not arrived → my parcel has not arrived',
      'item: My parcel',
      'order-number: 30-118',
      'amount: £45 → 45.00 GBP',
      'name: Tom',
    ]);
  });

  it('is said once, however often it stands in the text', () => {
    expect(facts('£45! I want £45. Give me £45 back.').filter(({ kind }) => kind === 'amount')).toHaveLength(1);
  });
});

describe('a text that holds none', () => {
  it.each(['', '   ', '...', '😡', '🙏 thanks', '@brand'])('%j', (text) => {
    expect(facts(text)).toEqual([]);
  });
});

describe('a long text', () => {
  it('names no more of a kind than anybody would look through', () => {
    const days = Array.from({ length: 400 }, (_, day) => `It came on ${(day % 28) + 1} March ${1900 + day}. `).join('');
    expect(facts(days).filter(({ kind }) => kind === 'date')).toHaveLength(50);
  });
});
