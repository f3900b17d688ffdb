import { dayFromIso, daysAfter, isoDay } from '../clock/wall';
import { type DayCounts, total } from './day-counts';

/** Days that are looked at, and days before them that they are held against. */
export const RECENT_DAYS = 7;
export const EARLIER_DAYS = 28;
/** Fewer than this in the recent days says nothing. */
const LEAST = 5;
/** So many times as often as before is rising. */
const TIMES = 1.5;

export interface Rising {
  /** "flag:legal". */
  name: string;
  recent: number;
  /** Of the earlier days, for as many days as the recent ones. */
  before: number;
}

/** What comes more often in the last seven days than in the twenty-eight before, by how much it rose. `today` is still counted. */
export function rising(rows: readonly DayCounts[], names: readonly string[], today: string): Rising[] {
  const back = (days: number): string => isoDay(daysAfter(dayFromIso(today), -days));
  const recentDays = rows.filter(({ day }) => day > back(RECENT_DAYS) && day <= today);
  const earlierDays = rows.filter(({ day }) => day > back(RECENT_DAYS + EARLIER_DAYS) && day <= back(RECENT_DAYS));
  return names
    .map((name) => ({
      name,
      recent: total(recentDays, name),
      before: (total(earlierDays, name) * RECENT_DAYS) / EARLIER_DAYS,
    }))
    .filter(({ recent, before }) => recent >= LEAST && recent >= before * TIMES)
    .sort((a, b) => b.recent - b.before - (a.recent - a.before));
}
