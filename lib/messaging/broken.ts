/**
 * Says on the console of the extension that a part of ours threw, which is a bug: where, and of what kind. The error's message
 * is left out, as it may quote what it choked on, and a customer's words are never logged.
 */
export function reportBroken(part: string, thrown: unknown): void {
  const kind = thrown instanceof Error ? thrown.name : typeof thrown;
  const frames =
    thrown instanceof Error ? (thrown.stack ?? '').split('\n').filter((line) => /^\s+at |@/.test(line)) : [];
  // eslint-disable-next-line no-console -- the one place where something is logged
  console.error(`Evenkeel: ${part} broke: ${kind}\n${frames.join('\n')}`);
}
