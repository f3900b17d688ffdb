import type { Page } from './site';

/** The page of this tab: its address and the agent's addresses are looked up at every use, so neither grows old. */
export function livePage(document: Document, ownAddresses: () => readonly string[]): Page {
  return {
    document,
    get url() {
      return new URL(document.location.href);
    },
    get ownAddresses() {
      return ownAddresses();
    },
  };
}
