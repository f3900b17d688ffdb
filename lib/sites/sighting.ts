import type { ComposerKind, Sighting, SiteName, Trouble, Turn } from '../message';
import { fail, ok, type Result } from '../result';

export interface Seen {
  site: SiteName;
  conversationId: string;
  subject: string | null;
  /** Every public turn on the page, in order of time. */
  turns: readonly Turn[];
  composer: ComposerKind;
}

/** Makes a sighting of what a site found: the message is the customer's newest turn. */
export function sightingOf({ site, conversationId, subject, turns, composer }: Seen): Result<Sighting, Trouble> {
  const newest = turns.findLast(({ role }) => role === 'customer');
  if (!newest) return fail({ kind: 'no-customer-message', site });
  if (newest.text === '') return fail({ kind: 'empty-message', site });
  const { messageId, author, text, sentAt } = newest;
  return ok({
    message: { site, conversationId, messageId, author, text, sentAt, subject },
    thread: [...turns],
    composer,
  });
}

/** A part of the page is gone: which, in the words of the site's hooks. */
export function notFound(site: SiteName, what: string) {
  return fail({ kind: 'not-found', site, what } as const);
}
