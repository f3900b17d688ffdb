import type { SiteName } from '../../message';

/**
 * The address that opens a ticket again, from the address that its tab had, without what else stood in it: a search for a
 * customer's name, say. Null where the site has no tickets to come back to.
 */
export function ticketLink(site: SiteName, url: string): string | null {
  const { origin, pathname, hash } = new URL(url);
  if (site === 'zendesk') {
    const ticket = /^\/agent\/tickets\/\d+/.exec(pathname)?.[0];
    return ticket === undefined ? null : origin + ticket;
  }
  if (site === 'gmail') {
    const thread = /\/([A-Za-z\d]{16,})$/.exec(hash)?.[1];
    return thread === undefined ? null : `${origin}${pathname}#all/${thread}`;
  }
  return null;
}
