/** What a clock on the wall and the calendar beside it show. Months and days count from 1; 0 minutes is midnight. */
export interface Wall {
  year: number;
  month: number;
  day: number;
  /** Minutes since midnight by the clock: 18:00 is 1080, whatever a change of the clock did to that day. */
  minutes: number;
}

/** A day of the calendar. */
export type Day = Omit<Wall, 'minutes'>;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const formats = new Map<string, Intl.DateTimeFormat>();

/** What the wall shows in a time zone (an IANA name) at an instant, in ms since 1970. */
export function wallAt(instant: number, zone: string): Wall {
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0 } = partsAt(instant, zone);
  return { year, month, day, minutes: hour * 60 + minute };
}

/**
 * The instant at which the wall shows this, in ms since 1970. An hour that the clock jumps over is read as the hour after it;
 * one that it goes through twice is the first of the two.
 */
export function instantOf({ year, month, day, minutes }: Wall, zone: string): number {
  const asUtc = Date.UTC(year, month - 1, day) + minutes * MINUTE;
  const around = [asUtc - DAY, asUtc + DAY].map((instant) => offsetAt(instant, zone));
  const candidates = around.map((offset) => asUtc - offset).sort((a, b) => a - b);
  const real = candidates.find((instant) => instant + offsetAt(instant, zone) === asUtc);
  return real ?? Math.max(...candidates);
}

/** The day so many days later. */
export function daysAfter({ year, month, day }: Day, days: number): Day {
  return dayOf(Date.UTC(year, month - 1, day + days));
}

/** The last day of the month so many months later. */
export const lastDayOfMonth = ({ year, month }: Day, later = 0): Day => dayOf(Date.UTC(year, month + later, 0));

/** Monday 0 … Sunday 6. */
export const weekdayOf = ({ year, month, day }: Day): number =>
  (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;

/** Below zero where the first day comes before the second. */
export const compareDays = (one: Day, other: Day): number =>
  one.year - other.year || one.month - other.month || one.day - other.day;

/** "2026-11-18": sorts as days do. */
export const isoDay = ({ year, month, day }: Day): string =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');

/** The day that "2026-11-18" names. */
export function dayFromIso(iso: string): Day {
  return dayOf(Date.parse(`${iso}T00:00Z`));
}

function dayOf(utc: number): Day {
  const date = new Date(utc);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function offsetAt(instant: number, zone: string): number {
  const { year, month, day, minutes } = wallAt(instant, zone);
  return Date.UTC(year, month - 1, day) + minutes * MINUTE - Math.floor(instant / MINUTE) * MINUTE;
}

function partsAt(instant: number, zone: string): Partial<Record<string, number>> {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB-u-ca-gregory-nu-latn', {
      timeZone: zone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      hourCycle: 'h23',
    });
    formats.set(zone, format);
  }
  return Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
}
