import { dayFromIso, daysAfter, isoDay, weekdayOf } from '../clock/wall';
import { addedUp, type DayCounts } from './day-counts';

/** Longer than this, and a chart is drawn by weeks, in days. */
const MOST_DAYS = 35;

/** Counts of so many days up to today, by day, or by week where there are many: each under its first day, none left out. */
export function buckets(rows: readonly DayCounts[], today: string, days: number): DayCounts[] {
  const last = dayFromIso(today);
  const first = daysAfter(last, 1 - days);
  const startOf = (day: string): string =>
    days <= MOST_DAYS ? day : isoDay(daysAfter(dayFromIso(day), -weekdayOf(dayFromIso(day))));
  const all = Array.from({ length: days }, (_, at) => ({ day: startOf(isoDay(daysAfter(first, at))), counts: {} }));
  const within = rows.filter(({ day }) => day >= isoDay(first) && day <= today);
  return addedUp([...all, ...within.map(({ day, counts }) => ({ day: startOf(day), counts }))]);
}
