import { useEffect, useState } from 'react';

import type { OffState } from '../../components/OffSwitches';
import type { SiteName } from '../../lib/message';
import { isTabOff, watchTabsOff } from '../../lib/storage/session';
import { useSettings } from '../settings/use-settings';

/** Where reading is switched off, for a site in a tab. */
export function useSwitches(tab: number | null, site: SiteName | null): OffState {
  const [settings] = useSettings();
  const [tabOff, setTabOff] = useState(false);

  useEffect(() => {
    if (tab === null) return;
    const until = new AbortController();
    const look = (): void => {
      void isTabOff(tab).then((off) => {
        if (!until.signal.aborted) setTabOff(off);
      });
    };
    look();
    watchTabsOff(look, until.signal);
    return () => {
      until.abort();
    };
  }, [tab]);

  return { everywhere: !settings.reading, site: site !== null && settings.sitesOff.includes(site), tab: tabOff };
}
