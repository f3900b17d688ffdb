import type { Fault } from '../engine/types';
import type { ComposerKind, Sighting, SiteName, Trouble } from '../message';
import type { LabelCorrection } from './correction';

/** What can happen to a conversation. Named as the channels that bring it. */
export type ConversationEvent =
  /** A page has loaded: what was read in its tab before is gone. */
  | { kind: 'page:opened' }
  | { kind: 'message:seen'; data: Sighting }
  | { kind: 'message:missed'; data: { site: SiteName; trouble: Trouble } }
  | { kind: 'draft:changed'; data: About & { text: string; composer: ComposerKind } }
  | { kind: 'switched:off'; data: { where: 'everywhere' | 'site' | 'tab'; site: SiteName | null } }
  /** The engine reads by other settings now: register, rules switched off, live review. */
  | { kind: 'settings:changed' }
  | Choice;

/** What the agent chose in the panel. */
export type Choice =
  | { kind: 'fault:chosen'; data: About & { fault: Fault } }
  | { kind: 'fact:mended'; data: About & { index: number; value: string | null } }
  | { kind: 'phrasing:passed'; data: About & { step: string } }
  | { kind: 'phrasing:inserted'; data: About & { phrasing: string } }
  | { kind: 'finding:dismissed'; data: About & { rule: string; passage: string; reach: 'once' | 'always' } }
  | { kind: 'draft:checked'; data: About }
  | { kind: 'label:corrected'; data: About & Omit<LabelCorrection, 'of'> }
  | { kind: 'finding:denied'; data: About & { rule: string; passage: string } }
  /** Takes back the correction at this place of those that are shown. */
  | { kind: 'correction:undone'; data: About & { index: number } }
  | { kind: 'category:chosen'; data: About & { category: string | null } };

/** The conversation that is meant. One that is no longer on screen is not acted on. */
interface About {
  conversationId: string;
}
