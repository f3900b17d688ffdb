import type { ConversationEvent } from '../../../lib/conversation/event';
import type { OpenConversation } from '../../../lib/conversation/state';
import type { ConversationKey, Tab } from '../../../lib/conversation/tab';

/** A tab before and after something happened to it. */
export interface Moved {
  key: ConversationKey;
  before: Tab;
  event: ConversationEvent;
  after: Tab;
  /** What it shows now. */
  shown: OpenConversation;
  today: string;
  now: number;
}
