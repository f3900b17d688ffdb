import type { Choices } from './choices';
import type { ConversationState } from './state';

/** Where a conversation is: a browser tab, or the paste box. */
export type ConversationKey = number | 'paste';

/** One tab: what its panel shows, and what the agent chose in the conversations that were open in it. */
export interface Tab {
  shown: ConversationState;
  /** By conversation, the one used last at the end. */
  choices: readonly { conversationId: string; choices: Choices }[];
}

export const newTab: Tab = { shown: { status: 'unsupported' }, choices: [] };
