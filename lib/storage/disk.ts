import { fail, type Result } from '../result';
import type { Refused } from './library';

export const refused = (reason: string): { ok: false; trouble: Refused } => fail({ kind: 'refused', reason });

const REASONS: Readonly<Record<string, string>> = {
  QuotaExceededError: 'There is no room left on this computer’s disk for it. Make some room, and try again.',
  VersionError: 'Evenkeel was updated meanwhile. Reload this page, and try again.',
  DatabaseClosedError: 'Evenkeel was updated meanwhile. Reload this page, and try again.',
  MissingAPIError: 'This browser window keeps nothing (a private window, for instance). Use another window.',
  InvalidStateError: 'This browser window keeps nothing (a private window, for instance). Use another window.',
};
const ANY = 'The browser could not read or write what it keeps for Evenkeel. Restart the browser, and try again.';

/** Does work with the database. What goes wrong on the disk comes back as a reason; the transaction changed nothing. */
export async function onDisk<T>(work: () => Promise<Result<T, Refused>>): Promise<Result<T, Refused>> {
  try {
    return await work();
  } catch (thrown) {
    if (!isOfDexie(thrown)) throw thrown;
    return refused(`${reasonOf(thrown)} Nothing was changed.`);
  }
}

/** What Dexie throws says what lies beneath. Not by its class: another script of ours may have made the database. */
const isOfDexie = (thrown: unknown): thrown is Error & { inner: unknown } =>
  thrown instanceof Error && 'inner' in thrown;

/** A full disk ends a transaction as aborted; what it was stands inside. */
function reasonOf(thrown: Error & { inner: unknown }): string {
  const inner = thrown.inner instanceof Error ? thrown.inner.name : '';
  return REASONS[inner] ?? REASONS[thrown.name] ?? ANY;
}
