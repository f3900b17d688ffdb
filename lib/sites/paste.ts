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
