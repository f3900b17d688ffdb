import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** The tab that is in front in the panel's window, or null until it is known. */
export function useActiveTab(): number | null {
  const [tab, setTab] = useState<number | null>(null);

  useEffect(() => {
    const until = new AbortController();
    let here: number | null = null;
    let moved = false;

    const onActivated = ({ tabId, windowId }: { tabId: number; windowId: number }): void => {
      if (here !== null && windowId !== here) return;
      moved = true;
      setTab(tabId);
    };
    browser.tabs.onActivated.addListener(onActivated);
    void browser.tabs.query({ active: true, currentWindow: true }).then(([front]) => {
      here = front?.windowId ?? null;
      // A switch that came meanwhile is newer than what was asked for.
      if (!until.signal.aborted && !moved) setTab(front?.id ?? null);
    });

    return () => {
      until.abort();
      browser.tabs.onActivated.removeListener(onActivated);
    };
  }, []);

  return tab;
}
