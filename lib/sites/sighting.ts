import type { ComposerKind, Message, Sighting, SiteName, Trouble, Turn } from '../message';
import { fail, ok, type Result } from '../result';

/** Turns that are carried with a message, newest last, and how much of each: enough for its course, small enough to keep. */
const MOST_TURNS = 60;
const LONGEST_TURN = 20_000;

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
  const { role: _, ...message } = newest;
  return ok({
    message: { site, conversationId, subject, ...message } satisfies Message,
    thread: turns.slice(-MOST_TURNS).map((turn) => ({ ...turn, text: turn.text.slice(0, LONGEST_TURN) })),
    composer,
  });
}
