import { compareDays, type Day, daysAfter, lastDayOfMonth, type Wall, weekdayOf } from '../clock/wall';

/** Where a time is reckoned from. */
export interface Present {
  /** Now, in the agent's zone. */
  now: Wall;
  /** When the working day ends, in minutes since midnight: what "today" and "by Friday" mean. */
  dayEnds: number;
}

const FRIDAY = 4;
const WORKDAYS = 5;

/** The coming such weekday; named on the day itself, it is today only where `today` says so. Monday is 0. */
export function comingWeekday(now: Day, weekday: number, today = false): Day {
  const ahead = (weekday - weekdayOf(now) + 7) % 7;
  return daysAfter(now, ahead === 0 && !today ? 7 : ahead);
}

/** "Next Tuesday": the Tuesday of the week after this one. Weeks begin on Monday. */
export const weekdayOfNextWeek = (now: Day, weekday: number): Day => daysAfter(now, 7 - weekdayOf(now) + weekday);

/** The Friday of this week, or at a weekend of the next. */
export const endOfWeek = (now: Day): Day => comingWeekday(now, FRIDAY, true);

export const endOfNextWeek = (now: Day): Day => weekdayOfNextWeek(now, FRIDAY);

/** So many working days on. Saturdays and Sundays are none; holidays differ from place to place and are not known. */
export function workdaysAfter(now: Day, days: number): Day {
  let day = now;
  for (let left = days; left > 0;) {
    day = daysAfter(day, 1);
    if (weekdayOf(day) < WORKDAYS) left -= 1;
  }
  return day;
}

/** So many months on; the 31st of a shorter month is its last day. */
export function monthsAfter(now: Day, months: number): Day {
  const last = lastDayOfMonth(now, months);
  return { ...last, day: Math.min(now.day, last.day) };
}

/** A date as people write it. Without a year it is the next such date, today's included; null where there is no such day. */
export function dateOf(now: Day, { year, month, day }: { year?: number; month: number; day: number }): Day | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const inYear = (of: number): Day => ({ year: of, month, day });
  const given = year === undefined ? inYear(now.year) : inYear(year < 100 ? 2000 + year : year);
  const found = year === undefined && compareDays(given, now) < 0 ? inYear(now.year + 1) : given;
  return day <= lastDayOfMonth(found).day ? found : null;
}

/** "The 25th": of this month, or of the next that has it where it is past. */
export function dayOfMonth(now: Day, day: number): Day | null {
  if (day < 1 || day > 31) return null;
  const month = [0, 1, 2].map((later) => lastDayOfMonth(now, later));
  const found = month.find((last, later) => day <= last.day && (later > 0 || day >= now.day));
  return found ? { ...found, day } : null;
}
