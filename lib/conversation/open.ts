import type { Sighting } from '../message';
import { choicesOf, correctionsOf } from './choices';
import { correctReading } from './correction';
import { courseOf } from './course';
import { openIn, type OpenConversation } from './state';
import type { Tab } from './tab';
import { telling } from './telling';
import { think } from './think';
import type { Thinking } from './thinking';

/** What a tab shows of a conversation that was seen: read anew, and as the agent corrected it. */
export function open(
  { shown, choices: kept }: Tab,
  seen: Pick<OpenConversation, keyof Sighting>,
  thinking: Thinking,
): OpenConversation {
  const { message, thread, composer } = seen;
  const choices = choicesOf(kept, message.conversationId);
  const corrections = correctionsOf(choices, message.messageId);
  const reading = correctReading(telling(thinking.read(message.text)), corrections);
  const course = courseOf(thread, (text) => (text === message.text ? reading : thinking.read(text)));
  const before = openIn(shown, message.conversationId);
  const draft = before && composer !== 'closed' ? before.draft : null;
  const category = choices.category ?? topicOf(reading.flags);
  const known = { status: 'open', message, thread, composer, reading, corrections, category, course, draft } as const;
  return think(known, choices, thinking);
}

const TOPIC = 'topic-';

/** A pack's rule names what a message is about by a flag of that name: `topic-late-delivery`. */
const topicOf = (flags: readonly string[]): string | null =>
  flags
    .find((flag) => flag.startsWith(TOPIC))
    ?.slice(TOPIC.length)
    .replaceAll('-', ' ') ?? null;
