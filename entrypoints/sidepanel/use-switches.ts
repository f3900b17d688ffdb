import { useEffect, useState } from 'react';

import type { OffState } from '../../components/OffSwitches';
import type { SiteName } from '../../lib/message';
import { isTabOff, watchTabsOff } from '../../lib/storage/session';
import { defaultSettings, loadSettings, watchSettings } from '../../lib/storage/settings';

/** Where reading is switched off, for a site in a tab. */
export function useSwitches(tab: number | null, site: SiteName | null): OffState {
  const [settings, setSettings] = useState(defaultSettings);
  const [tabOff, setTabOff] = useState(false);

  useEffect(() => {
    const until = new AbortController();
    void loadSettings().then((loaded) => {
      if (!until.signal.aborted) setSettings(loaded);
    });
    watchSettings(setSettings, until.signal);
    return () => {
      until.abort();
    };
  }, []);

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
