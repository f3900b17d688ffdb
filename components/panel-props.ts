import type { ConversationState } from '../lib/conversation/state';
import type { HookReport } from '../lib/messaging/protocol';
import type { Actions } from './actions';
import type { OffState } from './OffSwitches';

/** What the panel shows: one conversation's state, or undefined while it is being fetched. */
export interface PanelShows {
  state: ConversationState | undefined;
  /** The site's name in words, or null where the page is none of them. */
  site: string | null;
  /** Whether the panel shows the tab, asks for a message to be pasted, or shows one that was. */
  paste: 'none' | 'asked' | 'shown';
  off: OffState;
  /** What went wrong, in words; only for an unreadable state. */
  trouble: string | null;
  /** What became of the last thing that was asked of the panel, in words. */
  said: string | null;
  /** What the agent promised: how much is open, how much of it is due, and whether the list is on screen. */
  promises: { open: number; due: number; shown: boolean };
  /** What a message can be about. */
  categories: readonly string[];
  /** So much abuse has come in that a break would do good. */
  heavy: boolean;
  diagnosis: { site: string; hooks: readonly HookReport[] } | null;
}

/** What the agent can ask of the panel. */
export interface PanelActions extends Actions {
  paste: (text: string) => void;
  /** Asks for a message to be pasted. */
  askPaste: () => void;
  leavePaste: () => void;
  readAgain: () => void;
  diagnose: () => void;
  closeDiagnosis: () => void;
  copyReport: (report: string) => void;
  switchOff: (where: keyof OffState, off: boolean) => void;
  showPromises: (shown: boolean) => void;
  /** Says nothing more of breaks. */
  endBreakLine: () => void;
  open: (page: 'options' | 'practice') => void;
}
