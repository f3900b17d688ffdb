import { useEffect, useState } from 'react';

import {
  changeSettings,
  defaultSettings,
  loadSettings,
  watchSettings,
  type Settings,
} from '../../lib/storage/settings';

/** The settings as they are now, and a way to change them. Changes made in the panel show here at once. */
export function useSettings(): [Settings, (change: (settings: Settings) => Partial<Settings>) => void] {
  const [settings, setSettings] = useState(defaultSettings);

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

  return [settings, (change) => void changeSettings(change).then(setSettings)];
}
