import { useEffect, useState } from 'react';

import { isHeavy } from '../../lib/records/habits/load';
import { heavyMoments } from '../../lib/storage/records-session';
import { changeSettings, defaultSettings, loadSettings, watchSettings } from '../../lib/storage/settings';

/** What the panel shows of the records and their settings. */
export function useRecords(): { heavy: boolean; categories: readonly string[]; endBreakLine: () => void } {
  const [settings, setSettings] = useState(defaultSettings);
  const [heavy, setHeavy] = useState(false);

  useEffect(() => {
    const until = new AbortController();
    void loadSettings().then((loaded) => {
      if (!until.signal.aborted) setSettings(loaded);
    });
    watchSettings(setSettings, until.signal);
    const take = (moments: readonly number[]): void => {
      if (!until.signal.aborted) setHeavy(isHeavy(moments, Date.now()));
    };
    const unwatch = heavyMoments.watch(take);
    void heavyMoments.getValue().then(take);
    return () => {
      until.abort();
      unwatch();
    };
  }, []);

  return {
    heavy: heavy && settings.breakLine,
    categories: settings.categories,
    endBreakLine: () => void changeSettings(() => ({ breakLine: false })),
  };
}
