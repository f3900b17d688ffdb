import type { Sighting, Trouble } from '../message';
import type { Result } from '../result';
import { digest } from './identity';
import { ownWordsIn } from './quotes/own-words';
import { sightingOf } from './sighting';

/**
 * The paste box of the panel, for pages that cannot be read: a text becomes a sighting, quoted history and signature off.
 * It is no `Site`, as there is no page to read, to watch or to write to. The same text is the same message; another text
 * is another conversation.
 */
export function readPasted(text: string): Result<Sighting, Trouble> {
  const words = ownWordsIn(text);
  const messageId = digest(words);
  return sightingOf({
    site: 'paste',
    conversationId: `paste/${messageId}`,
    subject: null,
    turns: [{ messageId, role: 'customer', author: null, text: words, sentAt: null }],
    composer: 'closed',
  });
}

/**
 * The agent's own words of a reply that is written in the panel: a mail that was pasted there whole stands without what it quotes and its
 * signature. What is left is the beginning of the text, so that places in it are places in the box.
 */
export function ownDraftIn(text: string): string {
  const own = ownWordsIn(text);
  return text.startsWith(own) ? own : text;
}
