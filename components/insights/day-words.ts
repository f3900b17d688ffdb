const format = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** "2026-11-18" as people write a day of this year. */
export const dayWords = (day: string): string => format.format(Date.parse(`${day}T00:00Z`));
