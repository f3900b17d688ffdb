import { csvOf } from '../../csv';
import { addedUp, type DayCounts } from './day-counts';

export const COUNT_FILE = 'evenkeel-counts';

/** What one agent hands to a lead: counts by day, and nothing else. */
export interface CountFile {
  format: typeof COUNT_FILE;
  version: 1;
  /** A random number of this browser, so that two files of it are not counted twice. It says nothing of whose it is. */
  source: string;
  /** ISO 8601. */
  exportedAt: string;
  days: readonly DayCounts[];
}

/** Names that a file for a lead may hold. Whatever else is counted stays with the agent. */
const SHARED = /^(?:messages|repeats|threads|(?:tone|type|flag|category|after):.+)$/;

export function countFile(days: readonly DayCounts[], source: string, exportedAt: string): CountFile {
  return { format: COUNT_FILE, version: 1, source, exportedAt, days: days.map(sharedOnly) };
}

/** The days of several files together. Of files of one browser the latest counts for each day, so that nothing counts twice. */
export function merged(files: readonly CountFile[]): DayCounts[] {
  const latest = new Map<string, DayCounts>();
  for (const { source, days } of files.toSorted((a, b) => (a.exportedAt < b.exportedAt ? -1 : 1))) {
    for (const row of days) latest.set(`${source} ${row.day}`, sharedOnly(row));
  }
  return addedUp([...latest.values()]);
}

function sharedOnly({ day, counts }: DayCounts): DayCounts {
  return { day, counts: Object.fromEntries(Object.entries(counts).filter(([name]) => SHARED.test(name))) };
}

/** A table for a spreadsheet: one line for each day and name. */
export function countsAsCsv(days: readonly DayCounts[]): string {
  const rows = days.flatMap(({ day, counts }) =>
    Object.entries(counts).map(([name, count]) => {
      const [kind = '', ...rest] = name.split(':');
      return [day, kind, rest.join(':'), count];
    }),
  );
  return csvOf([['day', 'kind', 'name', 'count'], ...rows]);
}
