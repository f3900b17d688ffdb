import { isoDay, wallAt } from '../../../lib/records/clock/wall';

/** The day that it is where this browser is: "2026-11-18". */
export const today = (): string => isoDay(wallAt(Date.now(), new Intl.DateTimeFormat().resolvedOptions().timeZone));
