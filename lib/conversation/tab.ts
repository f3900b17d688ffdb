import type { Choices } from './choices';
import type { ConversationState } from './state';

/** Where a conversation is: a browser tab, or the paste box. */
export type ConversationKey = number | 'paste';

/** One tab: what its panel shows, and what the agent chose in the conversations that were open in it. */
export interface Tab {
  shown: ConversationState;
  /** By conversation, the one used last at the end. */
  choices: readonly { conversationId: string; choices: Choices }[];
  /** The draft that was typed last, until it is seen to have been sent. */
  written?: Written | null;
}

/** The draft of a conversation, kept until it is seen among our turns: then it was sent. */
export interface Written {
  conversationId: string;
  text: string;
}

export const newTab: Tab = { shown: { status: 'unsupported' }, choices: [] };
