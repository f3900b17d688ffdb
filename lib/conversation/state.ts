import type { StepSuggestions } from '../engine';
import type { Fact, Fault, Plan, Reading, Review } from '../engine/types';
import type { ComposerKind, Message, SiteName, Trouble, Turn } from '../message';
import type { Correction } from './correction';

/** What one turn of the thread reads as: heat only, for the small line over time. */
export interface TurnHeat {
  messageId: string;
  role: Turn['role'];
  sentAt: string | null;
  /** 0 … 3, or null where the engine is not sure or the turn is the company's. */
  heat: number | null;
}

export interface Course {
  turns: readonly TurnHeat[];
  trend: 'rising' | 'falling' | 'level' | 'too-short';
  /** How many messages of the customer are on the page. */
  contacts: number;
  /** Longest wait of the customer for an answer, in whole hours, or null. */
  waitedHours: number | null;
  /** What the company promised in between, in its words. */
  promises: readonly string[];
  /** The thread itself shows a repeat contact, whatever the message says. Its evidence is the course, not a span. */
  repeats: boolean;
}

/** Everything the panel shows of one conversation. Lives in `storage.session` only. */
export type ConversationState =
  /** Nothing was heard of this tab: not a helpdesk, or still loading. */
  | { status: 'unsupported' }
  /** Switched off: everywhere, for this site, or for this tab. */
  | { status: 'off'; where: 'everywhere' | 'site' | 'tab'; site: SiteName | null }
  /** The site could not be read. Never shown beside an old reading. */
  | { status: 'unreadable'; site: SiteName; trouble: Trouble }
  | OpenConversation;

export interface OpenConversation {
  status: 'open';
  message: Message;
  thread: readonly Turn[];
  composer: ComposerKind;
  /** As the agent corrected it. */
  reading: Reading;
  /** What the agent said of this message and of its draft, oldest first. */
  corrections: readonly Correction[];
  /** What the conversation is about: set by hand, or by a flag of a pack that names a topic. */
  category: string | null;
  course: Course;
  /** The facts as the agent corrected them; `null` in `mended` means dismissed. */
  facts: readonly MendedFact[];
  fault: Fault;
  plan: Plan;
  /** A few phrasings for each step of the plan, best first. */
  suggestions: readonly StepSuggestions[];
  /** What the next person needs, so that the customer need not tell it again. One line each, ready to copy. */
  handOver: readonly string[];
  /** What the agent has typed. `review` is null where live review is off and nobody has asked for one of this text. */
  draft: { text: string; review: Review | null } | null;
}

/** The conversation of this id, where it is the one on screen; else null. */
export function openIn(shown: ConversationState, conversationId: string): OpenConversation | null {
  return shown.status === 'open' && shown.message.conversationId === conversationId ? shown : null;
}

export interface MendedFact extends Fact {
  /** The agent's correction, or null where the agent dismissed the fact, or undefined where it stands as read. */
  mended?: string | null;
}
