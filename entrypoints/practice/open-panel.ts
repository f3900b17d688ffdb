import { browser } from 'wxt/browser';

/** Opens the panel beside the page. Must be called straight from a press: the browser demands the gesture. */
export function openPanel(): void {
  if (import.meta.env.FIREFOX) {
    void browser.sidebarAction.open();
    return;
  }
  void browser.windows.getCurrent().then(({ id }) => (id === undefined ? undefined : browser.sidePanel.open({ windowId: id })));
}
