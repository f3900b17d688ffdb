import { useEffect, useState } from 'react';

import {
  changeSettings,
  defaultSettings,
  loadSettings,
  watchSettings,
  type Settings,
} from '../../lib/storage/settings';

/** Changes some of the settings; what is not named stays. */
export type ChangeSettings = (change: (settings: Settings) => Partial<Settings>) => void;

/** The settings as they are now, and a way to change them. Changes made on another page of Evenkeel show here at once. */
export function useSettings(): [Settings, ChangeSettings] {
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
