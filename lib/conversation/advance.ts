import type { ComposerKind, Sighting } from '../message';
import { choicesOf } from './choices';
import { choose } from './choose';
import { courseOf } from './course';
import type { ConversationEvent } from './event';
import type { OpenConversation } from './state';
import type { Tab } from './tab';
import { telling } from './telling';
import { review, think } from './think';
import type { Thinking } from './thinking';

/**
 * What a tab is after an event. Pure: the same tab, event and engine give the same tab, and where nothing changes the very same
 * object. A miss clears the reading; an event about a conversation that is no longer open is dropped.
 */
export function advance(tab: Tab, event: ConversationEvent, thinking: Thinking): Tab {
  // A report that was under way when the switch was turned is not heard.
  if (tab.shown.status === 'off' && event.kind !== 'page:opened' && event.kind !== 'switched:off') return tab;

  switch (event.kind) {
    case 'page:opened':
      return { ...tab, shown: { status: 'unsupported' } };
    case 'switched:off':
      return { ...tab, shown: { status: 'off', ...event.data } };
    case 'message:missed':
      return { ...tab, shown: { status: 'unreadable', ...event.data } };
    case 'message:seen':
      return { ...tab, shown: open(tab, event.data, thinking) };
    case 'settings:changed':
      return tab.shown.status === 'open' ? { ...tab, shown: open(tab, tab.shown, thinking) } : tab;
    case 'draft:changed':
      return about(tab, event.data, (shown) => ({ ...tab, shown: drafted(tab, shown, event.data, thinking) }));
    case 'fault:chosen':
    case 'fact:mended':
    case 'phrasing:passed':
    case 'phrasing:inserted':
    case 'finding:dismissed':
    case 'draft:checked':
      return about(tab, event.data, (shown) => choose(tab, shown, event, thinking));
  }
}

/** Acts only where the conversation that is meant is the one on screen. */
function about(tab: Tab, { conversationId }: { conversationId: string }, act: (shown: OpenConversation) => Tab): Tab {
  const { shown } = tab;
  return shown.status === 'open' && shown.message.conversationId === conversationId ? act(shown) : tab;
}

function open(
  { shown, choices }: Tab,
  seen: Pick<OpenConversation, keyof Sighting>,
  thinking: Thinking,
): OpenConversation {
  const { message, thread, composer } = seen;
  const reading = telling(thinking.read(message.text));
  const course = courseOf(thread, (text) => (text === message.text ? reading : thinking.read(text)));
  const stays = shown.status === 'open' && shown.message.conversationId === message.conversationId;
  const draft = stays && composer !== 'closed' ? shown.draft : null;
  const known = { status: 'open', message, thread, composer, reading, course, draft } as const;
  return think(known, choicesOf(choices, message.conversationId), thinking);
}

function drafted(
  { choices }: Tab,
  shown: OpenConversation,
  { text, composer }: { text: string; composer: ComposerKind },
  thinking: Thinking,
): OpenConversation {
  // Without a review: one of the text before would be an old one shown as new.
  const draft = text.trim() === '' ? null : { text, review: null };
  return review({ ...shown, composer, draft }, choicesOf(choices, shown.message.conversationId), thinking);
}
