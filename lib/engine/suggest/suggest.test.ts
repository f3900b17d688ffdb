import { describe, expect, it } from 'vitest';

import { readCorePack } from '../../../scripts/core-pack';
import { matchingEngine } from '../../packs/examples';
import { asPack } from '../../packs/schema';
import { read } from '../read';
import type { Reading } from '../types';
import { fill } from './fill';
import { knowing } from './situation';
import { onlyIfSaid } from './slots';
import { suggest } from './suggest';
import { turnAround } from './turn-around';
import { withoutAgent } from './without-agent';

describe('a clause turned around', () => {
  it.each([
    ['My parcel has not arrived.', 'your parcel has not arrived'],
    ['I was charged twice', 'you were charged twice'],
    ["I've been waiting for two weeks!", 'you have been waiting for two weeks'],
    ['The kettle arrived broken', 'the kettle arrived broken'],
    ['Nobody called me back', 'nobody called you back'],
    ['you sent me the wrong size', 'we sent you the wrong size'],
    ['I wrote to you twice', 'you wrote to us twice'],
    ['Klarna took my money', 'Klarna took your money'],
    ["The machine don't work", "the machine doesn't work"],
    ['the light is broke', 'the light is broken'],
    ['the zip is broke already', 'the zip is broken already'],
    ['my order is not come', 'your order has not come'],
    ['I was charged TWICE by EE', 'you were charged twice by EE'],
    ['I did not receive the spare parts (order', 'you did not receive the spare parts'],
  ])('%s → %s', (said, back) => {
    expect(turnAround(said)).toBe(back);
  });
});

describe('while the fault is open', () => {
  it.each([
    ['we charged you twice', 'you were charged twice'],
    ['we have taken £286 from your account', '£286 was taken from your account'],
    ['we lost your bags', 'your bags were lost'],
    ['we sent you the wrong size', 'you were sent the wrong size'],
    ['your parcel has not arrived', 'your parcel has not arrived'],
    ['we do not care', null],
  ])('"%s" is said as %j', (clause, turned) => {
    expect(withoutAgent(clause)).toBe(turned);
  });
});

describe('a slot', () => {
  it('takes a capital letter at the start of a sentence', () => {
    expect(fill('{problem}. That is not right.', { problem: 'your parcel has not come' }).text).toBe(
      'Your parcel has not come. That is not right.',
    );
  });

  it('keeps one full stop at the end', () => {
    expect(fill('I will ring you {when}.', { when: 'at 3 p.m.' }).text).toBe('I will ring you at 3 p.m.');
  });

  it('that no fact fills stays open, and is named', () => {
    const filled = fill('I will {do} by {when}.', {});
    expect(filled.open).toEqual(['do', 'when']);
    expect(filled.parts.filter(({ kind }) => kind === 'open')).toHaveLength(2);
  });
});

describe('what is offered first', () => {
  it('names no time, sum, promise or wish that the customer has not named', () => {
    const { engine } = matchingEngine([asPack(readCorePack())]);
    const text = 'The drawer sticks.';
    const reading: Reading = { ...read(engine, text), types: ['grievance'] };
    const open = suggest(engine, knowing(text, reading)).suggestions.flatMap(({ offered }) =>
      offered.flatMap((each) => each.open),
    );
    expect(open.filter((slot) => onlyIfSaid.has(slot))).toEqual([]);
    expect(open.length).toBeGreaterThan(3);
  });

  it('is not what merely has room for a name', () => {
    expect(fill('Thank you for writing, {name}.', { name: 'Jo' }).facts).toBe(0);
    expect(fill('About order {order}.', { order: '7714' }).facts).toBe(1);
  });
});
