import { describe, expect, it } from 'vitest';

import { dayFromIso, instantOf } from '../clock/wall';
import table from './promises.cases.json';
import { datedPromises } from './promises-in';

/** "2026-11-18T10:00" on the wall of a zone, in ms since 1970. */
const at = (local: string, zone = table.zone): number =>
  instantOf(
    { ...dayFromIso(local.slice(0, 10)), minutes: Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16)) },
    zone,
  );
const due = (text: string, now: string, { zone = table.zone, dayEnds = 18 * 60 } = {}): string[] =>
  datedPromises(text, { now: at(now, zone), zone, dayEnds }).map((promise) => new Date(promise.due).toISOString());
const iso = (local: string, zone?: string): string => new Date(at(local, zone)).toISOString();

describe('a sentence of a reply', () => {
  const cases: readonly { text: string; due: string | null; now?: string }[] = table.cases;
  it.each(cases)('“$text” is due $due', ({ text, due: expected, now = table.now }) => {
    expect(due(text, now)).toEqual(expected === null ? [] : [iso(expected)]);
  });
});

describe('when a promise is due', () => {
  it('goes by the agent’s zone', () => {
    const said = 'I will call you tomorrow at 3 pm.';
    expect(due(said, '2026-11-18T10:00', { zone: 'America/New_York' })).toEqual(['2026-11-19T20:00:00.000Z']);
    expect(due(said, '2026-11-18T10:00', { zone: 'Asia/Kolkata' })).toEqual(['2026-11-19T09:30:00.000Z']);
  });

  it('goes by the clock on the wall over a change of the clock, and by time passed where hours are promised', () => {
    // The clock goes back in the night to 25 October 2026 in Berlin, and forward in the night to 8 March in New York.
    const [berlin, york] = ['Europe/Berlin', 'America/New_York'];
    expect(due('I will call you tomorrow.', '2026-10-24T12:00', { zone: berlin })).toEqual([
      '2026-10-25T17:00:00.000Z',
    ]);
    expect(due('I will call you in 24 hours.', '2026-10-24T12:00', { zone: berlin })).toEqual([
      '2026-10-25T10:00:00.000Z',
    ]);
    expect(due('I will call you within two days.', '2026-03-07T12:00', { zone: york })).toEqual([
      iso('2026-03-09T18:00', york),
    ]);
    expect(due('I will call you at 2:30 tomorrow.', '2026-03-07T12:00', { zone: york })).toEqual([
      '2026-03-08T07:30:00.000Z',
    ]);
  });

  it('goes by the end of the working day that was set, and after it by midnight', () => {
    expect(due('You will have it today.', '2026-11-18T10:00', { dayEnds: 16 * 60 + 30 })).toEqual([
      iso('2026-11-18T16:30'),
    ]);
    expect(due('You will have it today.', '2026-11-18T19:00')).toEqual([iso('2026-11-18T23:59')]);
  });
});

it('finds every promise of a reply, in its order, each moment once', () => {
  const reply = [
    'Dear Ms Byron,',
    'I am sorry that nobody called you on Monday. I will ring the depot today and write to you by Friday.',
    'You will hear from me by Friday in any case.',
    '> I will call you tomorrow.',
    'Best wishes, Sam',
  ].join('\n\n');
  const found = datedPromises(reply, { now: at(table.now), zone: table.zone, dayEnds: 18 * 60 });
  expect(found).toEqual([
    { due: at('2026-11-18T18:00'), step: 'follow-up' },
    { due: at('2026-11-20T18:00'), step: 'follow-up' },
  ]);
});

it('tells coming back from doing', () => {
  const steps = (text: string) =>
    datedPromises(text, { now: at(table.now), zone: table.zone, dayEnds: 18 * 60 }).map(({ step }) => step);
  expect(steps('I will get back to you by Friday.')).toEqual(['follow-up']);
  expect(steps('We will refund you by Friday.')).toEqual(['action']);
});

it('takes a reply of 100,000 characters in its stride', () => {
  const start = performance.now();
  datedPromises('I will look into it and, if I can, call you by '.repeat(2_000), {
    now: at(table.now),
    zone: table.zone,
    dayEnds: 18 * 60,
  });
  datedPromises('a'.repeat(100_000), { now: at(table.now), zone: table.zone, dayEnds: 18 * 60 });
  expect(performance.now() - start).toBeLessThan(4_000);
});
