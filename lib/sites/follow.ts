import type { Sighting, Trouble } from '../message';
import type { Draft, Page, Site } from './site';

/** Who is told what a page shows. Each is called only with something new. */
export interface Tell {
  seen(sighting: Sighting): void;
  missed(trouble: Trouble): void;
  drafted(draft: Draft): void;
}

/**
 * Follows what a page shows: reads it now and whenever it may have changed, and tells what is new, until the signal aborts.
 * Returns a look that tells everything again, new or not.
 */
export function follow(site: Site, page: Page, tell: Tell, signal: AbortSignal): () => void {
  let lastRead = '';
  let lastDraft = '';

  const look = () => {
    if (signal.aborted) return;
    const read = site.read(page);
    const readNow = JSON.stringify(read);
    if (readNow !== lastRead) {
      lastRead = readNow;
      if (read.ok) tell.seen(read.value);
      else tell.missed(read.trouble);
    }
    // A draft belongs to what was read: where the page could not be read, there is nothing to hold it against.
    const draft = read.ok ? site.draft(page) : null;
    const draftNow = JSON.stringify(draft);
    if (draftNow !== lastDraft) {
      lastDraft = draftNow;
      if (draft) tell.drafted(draft);
    }
  };

  site.observe(page, look, signal);
  look();
  return () => {
    lastRead = lastDraft = '';
    look();
  };
}
