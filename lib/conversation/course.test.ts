import { describe, expect, it } from 'vitest';

import { fakeReading, turn } from '../../tests/fakes/thinking';
import type { Turn } from '../message';
import { courseOf } from './course';

const course = (...thread: Turn[]) => courseOf(thread, fakeReading);
const day = (day: number, hour = 10) =>
  `2026-11-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00Z`;

describe('the heat of a thread', () => {
  it('is read from the customer’s turns alone, where the engine is sure', () => {
    const { turns } = course(turn('customer', 'Hello!'), turn('agent', 'Calm down!!'), turn('customer', 'What?'));

    expect(turns.map(({ heat }) => heat)).toEqual([1, null, null]);
  });

  it('rises, falls or stays level against what went before', () => {
    const trend = (...texts: string[]) => course(...texts.map((text) => turn('customer', text))).trend;

    expect(trend('One', 'Two', 'Three!!')).toBe('rising');
    expect(trend('One!!!', 'Two!!', 'Three')).toBe('falling');
    expect(trend('One!', 'Two!')).toBe('level');
    expect(trend('One!!')).toBe('too-short');
    expect(trend()).toBe('too-short');
  });
});

describe('the wait of a customer', () => {
  it('runs from the first message that nobody answered to our answer', () => {
    const thread = [
      turn('customer', 'a', day(1)),
      turn('customer', 'b', day(2)),
      turn('agent', 'c', day(3)),
      turn('customer', 'd', day(4)),
    ];

    expect(course(...thread).waitedHours).toBe(48);
  });

  it('runs to their last reminder where we have not answered at all', () => {
    expect(course(turn('customer', 'a', day(1)), turn('customer', 'b', day(2))).waitedHours).toBe(24);
  });

  it('is not guessed where the page tells no times, or only one message was written', () => {
    expect(course(turn('customer', 'a'), turn('agent', 'b')).waitedHours).toBeNull();
    expect(course(turn('customer', 'a', 'yesterday'), turn('agent', 'b', day(2))).waitedHours).toBeNull();
    expect(course(turn('customer', 'a', day(1))).waitedHours).toBeNull();
  });
});

describe('a repeat contact', () => {
  it('is a reminder of what nobody answered, but not an afterthought', () => {
    expect(course(turn('customer', 'a', day(1)), turn('customer', 'b', day(2))).repeats).toBe(true);
    expect(course(turn('customer', 'a', day(1, 10)), turn('customer', 'b', day(1, 11))).repeats).toBe(false);
  });

  it('is a third message over days, but not a conversation of one morning', () => {
    const back = (...times: string[]) =>
      course(...times.flatMap((at) => [turn('customer', 'a', at), turn('agent', 'b', at)])).repeats;

    expect(back(day(1), day(2), day(4))).toBe(true);
    expect(back(day(1, 9), day(1, 10), day(1, 11))).toBe(false);
  });

  it('counts the customer’s messages', () => {
    expect(course(turn('customer', 'a'), turn('agent', 'b'), turn('customer', 'c')).contacts).toBe(2);
  });
});

it('lists what we promised in between, in our words', () => {
  const { promises } = course(
    turn('customer', 'You will be sorry.'),
    turn('agent', 'Hi Ada. You will receive the refund by Friday. Did that help?'),
  );

  expect(promises).toEqual(['You will receive the refund by Friday.']);
});
