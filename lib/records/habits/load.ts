/** So many abusive messages in this time, and a break is due. */
const HEAVY = 3;
const WINDOW_MS = 2 * 60 * 60_000;

/** The times that still weigh, newest last. */
export const recentOnly = (times: readonly number[], now: number): number[] =>
  times.filter((time) => now - time < WINDOW_MS);

/** Has so much abuse come in of late that a break would do good? */
export const isHeavy = (times: readonly number[], now: number): boolean => recentOnly(times, now).length >= HEAVY;
