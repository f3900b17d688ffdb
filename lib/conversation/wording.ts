import type { ConversationEvent } from './event';
import { openIn } from './state';
import type { Tab } from './tab';

/** Shorter than this is no reply to be like, in characters. */
const WORTH_REMEMBERING = 40;

/** Something the agent said, to be remembered by its hashes only: a phrasing by its name, a whole reply by its words. */
export type Wording = { phrasing: string; text: null } | { phrasing: null; text: string };

/**
 * What an event showed the agent to have said: a phrasing that was inserted, or a draft that is gone while its conversation is
 * still open, which was sent (or thrown away: then it still is how this agent writes).
 */
export function saidIn(before: Tab, event: ConversationEvent, after: Tab): Wording | null {
  if (before === after) return null;
  if (event.kind === 'phrasing:inserted') {
    // Its words are remembered with the reply that they are in: until then they would make that reply look like an earlier one.
    return { phrasing: event.data.phrasing, text: null };
  }
  if (before.shown.status !== 'open') return null;
  const { message, draft } = before.shown;
  const now = openIn(after.shown, message.conversationId);
  const gone = draft && now && !now.draft;
  return gone && draft.text.length >= WORTH_REMEMBERING ? { phrasing: null, text: draft.text } : null;
}
