import type { ComposerKind, Sighting, SiteName, Trouble } from '../message';
import type { Diagnosis, Written } from '../messaging/protocol';
import type { Result } from '../result';

/**
 * One helpdesk behind one contract. A site reads the page without touching it, and writes only when asked.
 *
 * A content script (or the practice page) drives it so:
 *
 *     const site = siteFor(new URL(location.href));       // index.ts; null: not ours, do nothing at all
 *     const page = livePage(document, () => addresses);    // page.ts; its url is always the present one
 *     const look = follow(site, page, tell, signal);       // follow.ts: observes, reads, tells what is new, once
 *     look();                                              // 'page:read': tell again, whether or not it is new
 *     site.insert(page, order); site.mend(page, order); site.diagnose(page);
 *
 * Nothing here keeps a timer, a listener or an observer beyond the life of `signal`.
 */
export interface Site {
  name: SiteName;
  /** Is this address one where the site may show a conversation? */
  matches(url: URL): boolean;
  /** The conversation on screen now, or a named reason. Never changes the page. */
  read(page: Page): Result<Sighting, Trouble>;
  /** The agent's own words in the open composer: quoted history and signature off. Null when none is open. */
  draft(page: Page): Draft | null;
  /** Calls `changed` whenever what is on screen may have changed, until the signal aborts. Cheap on busy pages. */
  observe(page: Page, changed: () => void, signal: AbortSignal): void;
  /** Writes at the agent's caret, reads back, and says what happened. Identity is checked again here. */
  insert(page: Page, order: InsertOrder): Promise<Written>;
  /** Replaces one passage of the draft, reads back, and says what happened. */
  mend(page: Page, order: MendOrder): Promise<Written>;
  /** Which hooks the page has. No content. */
  diagnose(page: Page): Diagnosis;
}

/** What a site may know of the tab: passed in, so that a fixture serves as well as a live page. */
export interface Page {
  document: Document;
  /** Looked at anew on every use: a ticket that is switched in the middle of an insert must show. */
  readonly url: URL;
  /** Addresses that are the agent's own besides the account's (aliases), lower case. */
  readonly ownAddresses: readonly string[];
}

export interface Draft {
  conversationId: string;
  text: string;
  composer: ComposerKind;
}

export interface InsertOrder {
  conversationId: string;
  messageId: string;
  text: string;
  /** The agent has said that writing into an internal note is meant. */
  intoNote: boolean;
}

export interface MendOrder {
  conversationId: string;
  /** The draft as the panel shows it; anything else on the page is refused. */
  draft: string;
  start: number;
  end: number;
  text: string;
}
