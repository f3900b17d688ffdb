import { describe, expect, it } from 'vitest';

import { calmReading } from '../../../tests/fixtures/calm-reading';
import type { Fact, Reading } from '../types';
import { knowing } from './situation';
import { slotValues, type SlotValues } from './slots';

const calm = calmReading();

/** The slots of a message that says these facts, each in its own words. */
function slots(
  text: string,
  facts: Record<string, string>,
  more: Partial<Reading> = {},
  customer: string | null = null,
): SlotValues {
  const said = Object.entries(facts).map(([kind, value]): Fact => {
    const start = Math.max(0, text.indexOf(value));
    return { kind: kind as Fact['kind'], start, end: start + value.length, text: value, value };
  });
  return slotValues({ ...knowing(text, { ...calm, ...more }), facts: said, customer });
}

describe('a slot is filled with what the customer said', () => {
  it('and with no wait or deadline where nothing is complained of', () => {
    const facts = { wait: '2 weeks', deadline: 'before Christmas' };
    const text = 'Is it in stock before Christmas? I have had mine for 2 weeks.';
    expect(slots(text, facts)).toEqual({});
    expect(slots(text, facts, { types: ['grievance'] })).toEqual({ wait: 'two weeks', deadline: 'before Christmas' });
  });

  it('and not with the years that they have been a customer', () => {
    expect(slots('For 9 years I have paid.', { wait: '9 years' }, { tone: 'angry' }).wait).toBeUndefined();
  });

  it('in their own words, not in their capitals', () => {
    expect(slots('I WANT IT TODAY', { deadline: 'TODAY' }, { tone: 'angry' }).deadline).toBe('today');
  });

  it('and with no reproach that says nothing of what happened', () => {
    expect(slots('nobody does a thing', { problem: 'nobody does a thing' }, { tone: 'angry' }).problem).toBeUndefined();
    expect(slots('nobody came', { problem: 'nobody came' }, { tone: 'angry' }).problem).toBe('nobody came');
  });

  it('and with no wish for an answer: whoever writes back gives one', () => {
    const reply = { kind: 'wish', start: 0, end: 11, text: 'Let me know', value: 'reply' } as const;
    expect(slotValues({ ...knowing('Let me know', calm), facts: [reply] }).wish).toBeUndefined();
  });

  it('and with the wish as the agent words it', () => {
    const mended = { kind: 'wish', start: 0, end: 3, text: 'a new charger', value: 'a new charger' } as const;
    expect(slotValues({ ...knowing('FIX it', calm), facts: [mended] }).wish).toBe('a new charger');
  });
});

describe('a customer is called', () => {
  it.each([
    ['by the first name that they sign with', 'Thanks, Ellen', 'Ellen', 'Ellen'],
    ['by no surname', 'Regards, Dr H. Marsh', 'Marsh', undefined],
    ['by no title alone', 'Regards, Mrs Ashby', 'Ashby', undefined],
  ])('%s: %s', (_, text, name, called) => {
    expect(slots(text, { name }).name).toBe(called);
  });

  it('by no name of a company', () => {
    expect(slots('', {}, {}, 'Keane & Partners').name).toBeUndefined();
    expect(slots('', {}, {}, 'Maribel Ocampo').name).toBe('Maribel');
  });
});
