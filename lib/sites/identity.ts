/**
 * A short digest (FNV-1a, 52 bits) for a message that the page gives no id, from what the page shows of it. It tells two
 * messages of one conversation apart, no more: nothing is kept under it.
 */
export function digest(...parts: readonly (string | null)[]): string {
  let high = 0x811c9dc5;
  let low = 0xcbf29ce4;
  for (const character of parts.join('\u0000')) {
    const code = character.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x01000197);
  }
  return (high >>> 0).toString(36) + (low >>> 0).toString(36);
}
