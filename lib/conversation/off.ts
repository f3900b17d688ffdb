import type { SiteName } from '../message';
import type { ConversationState } from './state';

type Off = Extract<ConversationState, { status: 'off' }>;

/** Where reading is switched off for a site in a tab, widest first, or null where it is on. Pasting a message is always read. */
export function whereOff(
  site: SiteName,
  switches: { reading: boolean; sitesOff: readonly SiteName[]; tabOff: boolean },
): Off['where'] | null {
  if (site === 'paste') return null;
  if (!switches.reading) return 'everywhere';
  if (switches.sitesOff.includes(site)) return 'site';
  return switches.tabOff ? 'tab' : null;
}
