import { browser } from 'wxt/browser';

/** Firefox's side bar, which the types of Chrome's API do not know. */
interface WithSidebar {
  sidebarAction?: { open(): Promise<void> };
}

/** Known before anybody presses: the browser opens a panel only straight from a press, with nothing awaited in between. */
let here: number | undefined;
void browser.windows.getCurrent().then(({ id }) => {
  here = id;
});

/** Opens the panel beside the page. */
export function openPanel(): void {
  const { sidebarAction } = browser as WithSidebar;
  if (sidebarAction) void sidebarAction.open();
  else if (here !== undefined) void browser.sidePanel.open({ windowId: here });
}
