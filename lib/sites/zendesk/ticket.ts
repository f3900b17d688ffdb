import { anywhere, first } from '../select';
import type { Page } from '../site';
import { isVisible } from '../visible';
import { logPart, namelessTicketPart, selectedTabPart, ticketPart } from './hooks';

const PANE = 'main#main_panes > *, [data-test-id$="-standard-layout"], .ticket-panes-grid-layout';
const OTHERS = '[data-ticket-id]';

/** The id of the ticket that the address names, or null. */
export function ticketIdOf({ pathname }: URL): string | null {
  return /^\/agent\/tickets\/(\d+)(?:\/|$)/.exec(pathname)?.[1] ?? null;
}

/** Ids are counted anew in each account. */
export function conversationIdOf(url: URL, id: string): string {
  return `${url.hostname}/${id}`;
}

/**
 * The whole pane of the ticket that the address names, or null where the page does not show it beyond doubt: while tickets
 * are switched the address, the tab and the pane may each be another customer's.
 */
export function ticketPane({ document }: Page, id: string): HTMLElement | null {
  const tabId = first(document, selectedTabPart, anywhere)?.dataset['entityId'];
  if (tabId !== undefined && tabId !== id) return null;

  const named =
    first(document, ticketPart(id), (element) => isVisible(element) && !!first(element, logPart)) ??
    first(document, ticketPart(id));
  const marked = named ?? (tabId === id ? first(document, namelessTicketPart) : null);
  const pane = marked?.closest<HTMLElement>(PANE) ?? marked;
  return pane && isOnly(pane, id) ? pane : null;
}

/** Does the pane hold this ticket and no part of another? */
function isOnly(pane: HTMLElement, id: string): boolean {
  return [...pane.querySelectorAll<HTMLElement>(OTHERS)].every(({ dataset }) => dataset['ticketId'] === id);
}
