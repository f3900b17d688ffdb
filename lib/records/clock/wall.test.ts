import { describe, expect, it } from 'vitest';

import { dayFromIso, daysAfter, instantOf, isoDay, lastDayOfMonth, type Wall, wallAt, weekdayOf } from './wall';

const wall = (iso: string): Wall => ({
  ...dayFromIso(iso.slice(0, 10)),
  minutes: Number(iso.slice(11, 13)) * 60 + Number(iso.slice(14, 16)),
});
const instant = (iso: string, zone: string): string => new Date(instantOf(wall(iso), zone)).toISOString();

describe('an instant from what the wall shows', () => {
  it('goes by the zone', () => {
    expect(instant('2026-11-18T18:00', 'Europe/London')).toBe('2026-11-18T18:00:00.000Z');
    expect(instant('2026-11-18T18:00', 'America/New_York')).toBe('2026-11-18T23:00:00.000Z');
    expect(instant('2026-11-18T18:00', 'Asia/Kolkata')).toBe('2026-11-18T12:30:00.000Z');
    expect(instant('2026-11-18T18:00', 'Pacific/Auckland')).toBe('2026-11-18T05:00:00.000Z');
  });

  it('goes by the season', () => {
    expect(instant('2026-07-18T18:00', 'Europe/London')).toBe('2026-07-18T17:00:00.000Z');
    expect(instant('2026-10-24T18:00', 'Europe/Berlin')).toBe('2026-10-24T16:00:00.000Z');
    expect(instant('2026-10-25T18:00', 'Europe/Berlin')).toBe('2026-10-25T17:00:00.000Z');
  });

  it('takes an hour that the clock jumps over for the one after it', () => {
    expect(instant('2026-03-29T02:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z');
    expect(wallAt(Date.parse('2026-03-29T01:30Z'), 'Europe/Berlin')).toEqual(wall('2026-03-29T03:30'));
    expect(instant('2026-03-08T02:30', 'America/New_York')).toBe('2026-03-08T07:30:00.000Z');
  });

  it('takes an hour that comes twice for the first', () => {
    expect(instant('2026-10-25T02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z');
  });

  it('is undone by looking at the wall again, at every hour of a year', () => {
    for (let hour = 0; hour < 365 * 24; hour += 1) {
      const at = Date.UTC(2026, 0, 1) + hour * 3_600_000;
      const shown = wallAt(at, 'America/New_York');
      expect(wallAt(instantOf(shown, 'America/New_York'), 'America/New_York')).toEqual(shown);
    }
  });
});

it('counts days over the ends of months and years', () => {
  expect(isoDay(daysAfter(dayFromIso('2026-12-31'), 1))).toBe('2027-01-01');
  expect(isoDay(daysAfter(dayFromIso('2028-02-28'), 1))).toBe('2028-02-29');
  expect(isoDay(lastDayOfMonth(dayFromIso('2026-12-03'), 2))).toBe('2027-02-28');
  expect(weekdayOf(dayFromIso('2026-11-18'))).toBe(2);
});
