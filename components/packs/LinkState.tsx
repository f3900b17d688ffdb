import type { InstalledPack } from '../../lib/storage/library';
import { momentWords } from './origin-words';

/** For a link: when it was last found up to date, and what went wrong since. */
export function LinkState({ pack: { origin, lastSuccess, lastFailure } }: { pack: InstalledPack }) {
  if (origin.kind !== 'link') return null;
  const last = lastSuccess === null ? 'Not reached yet.' : `Last found up to date ${momentWords(lastSuccess)}.`;
  return (
    <>
      <p className="quiet">
        {origin.url}. {last}
        {origin.pin !== null && ' Only a file with the fingerprint you gave is taken.'}
      </p>
      {lastFailure !== null && (
        <p className="pack-card__alarm">
          {momentWords(lastFailure.at)}: {lastFailure.reason} The last good version stays in use.
        </p>
      )}
    </>
  );
}
