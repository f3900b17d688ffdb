/** A time as ISO 8601, or null where the text is none. */
export function isoTime(text: string | null | undefined): string | null {
  const time = text ? Date.parse(text) : NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
