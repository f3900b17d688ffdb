import type { OffState } from '../../components/OffSwitches';
import type { SiteName } from '../../lib/message';
import { switchTab } from '../../lib/storage/session';
import { changeSettings } from '../../lib/storage/settings';

/** Switches reading off or on: everywhere, on the site in front, or in the tab in front. The background sees to the pages. */
export async function switchOff(
  where: keyof OffState,
  off: boolean,
  { tab, site }: { tab: number | null; site: SiteName | null },
): Promise<void> {
  if (where === 'everywhere') await changeSettings(() => ({ reading: !off }));
  else if (where === 'tab' && tab !== null) await switchTab(tab, off);
  else if (where === 'site' && site !== null) {
    await changeSettings(({ sitesOff }) => {
      const others = sitesOff.filter((other) => other !== site);
      return { sitesOff: off ? [...others, site] : others };
    });
  }
}
