/**
 * A short digest (FNV-1a, 32 bits) for a message that the page gives no id, from what the page shows of it. It tells two
 * messages of one conversation apart, no more: nothing is kept under it.
 */
export function digest(...parts: readonly (string | null)[]): string {
  const text = parts.join('\n');
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36) + text.length.toString(36);
}
