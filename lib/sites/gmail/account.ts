import { all, anywhere } from '../select';
import type { Page } from '../site';
import { accountPart } from './hooks';

const ADDRESS = /[^\s@<>()"'“”„«»,;:]+@[^\s@<>()"'“”„«»,;:]+\.[\p{L}\d-]+/gu;

/**
 * The agent's own addresses, lower case: the account's, which the title names after the subject; the account button's,
 * which is another in a delegated mailbox; and those of the settings. Empty where the page names none: then nobody can
 * tell who the customer is.
 */
export function ownAddresses(page: Page): ReadonlySet<string> {
  const { document } = page;
  // A subject may hold an address too, so the last one counts.
  const account = document.title.match(ADDRESS)?.at(-1);
  const button = all(document, accountPart, anywhere).map((link) =>
    link.getAttribute('aria-label')?.match(ADDRESS)?.at(-1),
  );
  const own = [account, ...button, ...page.ownAddresses].filter((address) => address !== undefined);
  return new Set(own.map((address) => address.toLowerCase()));
}
