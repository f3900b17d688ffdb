import type { ComposerKind } from '../message';
import { choicesOf } from './choices';
import { choose } from './choose';
import type { ConversationEvent } from './event';
import { open } from './open';
import { sentTurn } from './sent';
import { openIn, type OpenConversation } from './state';
import type { Tab } from './tab';
import { review } from './think';
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
      return {
        ...tab,
        shown: open(tab, event.data, thinking),
        ...(sentTurn(tab.written, event.data.message.conversationId, event.data.thread) && { written: null }),
      };
    case 'settings:changed':
      return tab.shown.status === 'open' ? { ...tab, shown: open(tab, tab.shown, thinking) } : tab;
    case 'draft:changed':
      return about(tab, event.data, (shown) => ({
        ...tab,
        shown: drafted(tab, shown, event.data, thinking),
        // An empty box says that the draft is gone, not where: it may be under way to the thread.
        ...(event.data.text.trim() !== '' && {
          written: { conversationId: event.data.conversationId, text: event.data.text },
        }),
      }));
    case 'fault:chosen':
    case 'fact:mended':
    case 'phrasing:passed':
    case 'phrasing:inserted':
    case 'finding:dismissed':
    case 'draft:checked':
    case 'label:corrected':
    case 'finding:denied':
    case 'correction:undone':
    case 'category:chosen':
      return about(tab, event.data, (shown) => choose(tab, shown, event, thinking));
  }
}

/** Acts only where the conversation that is meant is the one on screen. */
function about(tab: Tab, { conversationId }: { conversationId: string }, act: (shown: OpenConversation) => Tab): Tab {
  const shown = openIn(tab.shown, conversationId);
  return shown ? act(shown) : tab;
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
