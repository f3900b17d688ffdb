/**
 * What was counted on one day: how often, by name ("tone:angry", "flag:legal"). A name never holds a word of a customer's, only
 * labels, rules and the team's own categories.
 */
export interface DayCounts {
  /** "2026-11-18". */
  day: string;
  counts: Readonly<Record<string, number>>;
}

/** Counts with some names once more and others once less; what is down to nothing goes. */
export function changed(
  counts: DayCounts['counts'],
  { more = [], less = [] }: { more?: readonly string[]; less?: readonly string[] },
): Record<string, number> {
  const now: Record<string, number> = { ...counts };
  for (const name of more) now[name] = (now[name] ?? 0) + 1;
  for (const name of less) now[name] = (now[name] ?? 0) - 1;
  return Object.fromEntries(Object.entries(now).filter(([, count]) => count > 0));
}

/** One row a day, in order, from rows of several sources. */
export function addedUp(rows: readonly DayCounts[]): DayCounts[] {
  const days = new Map<string, Record<string, number>>();
  for (const { day, counts } of rows) {
    const sum = days.get(day) ?? {};
    for (const [name, count] of Object.entries(counts)) sum[name] = (sum[name] ?? 0) + count;
    days.set(day, sum);
  }
  return [...days].map(([day, counts]) => ({ day, counts })).sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** How often a name was counted over some days. */
export const total = (rows: readonly DayCounts[], name: string): number =>
  rows.reduce((sum, { counts }) => sum + (counts[name] ?? 0), 0);

/** The names of one kind ("flag:…") that were counted at all, the most frequent first, without their kind. */
export function namesOf(rows: readonly DayCounts[], kind: string): { name: string; count: number }[] {
  const sums = new Map<string, number>();
  for (const { counts } of rows) {
    for (const [key, count] of Object.entries(counts)) {
      if (key.startsWith(`${kind}:`))
        sums.set(key.slice(kind.length + 1), (sums.get(key.slice(kind.length + 1)) ?? 0) + count);
    }
  }
  return [...sums].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
}
