import { browser } from 'wxt/browser';

/** Shows the welcome page once: after an install, not after an update, and not where a developer tries a build in Firefox. */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason, temporary = false }: Installed) => {
    if (reason === 'install' && !temporary) void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}

interface Installed {
  reason: string;
  /** Firefox says so of an extension that is gone when the browser closes. */
  temporary?: boolean;
}
