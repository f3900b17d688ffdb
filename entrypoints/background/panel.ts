import { browser } from 'wxt/browser';

/** Firefox's, which the types of Chrome do not know. */
type Firefox = { sidebarAction: { toggle(): Promise<void> } };

/** The toolbar icon opens and closes the panel. */
export function openPanelFromToolbar(): void {
  if (import.meta.env.FIREFOX) {
    // Must be the first thing that the handler does, or Firefox no longer takes it for the agent's own click.
    browser.action.onClicked.addListener(() => void (browser as unknown as Firefox).sidebarAction.toggle());
  } else {
    void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  }
}
