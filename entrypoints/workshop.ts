import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { datedPromises } from '../lib/records/promises/promises-in';
import { ok } from '../lib/result';
import { takeCompanyPacks } from '../lib/storage/company';
import type { EvenkeelDatabase } from '../lib/storage/database';
import type { FetchLink } from '../lib/storage/link';
import { loadPolicy } from '../lib/storage/policy';
import { openLibrary } from './packs/open-library';

/** What the worker does with packs that it need not do to read a message. */
export interface Workshop {
  /** Builds the engine of the packs in use. */
  rebuild(): Promise<void>;
  /** Takes what the company's policy lists. */
  heedPolicy(): Promise<void>;
  /** Takes the newer versions of links, one after the other. */
  refreshLinks(): Promise<void>;
  /** Takes the newer versions of the packs that came with an update of Evenkeel. */
  refreshShipped(): Promise<void>;
}
export type OpenWorkshop = (database: EvenkeelDatabase, fetchLink: FetchLink) => Workshop;

/** All that the script brings. */
export interface WorkshopTools {
  open: OpenWorkshop;
  /** Finds the promises in a reply that was sent. */
  datedPromises: typeof datedPromises;
}

declare global {
  var evenkeelWorkshop: WorkshopTools | undefined;
}

/**
 * A script of its own, which the worker loads when a pack has to be checked or built, or a reply was sent: a worker that wakes to read
 * a message would pay for it each time (`background/workshop.ts`).
 */
export default defineUnlistedScript(() => {
  const open: OpenWorkshop = (database, fetchLink) => {
    const { library, outfit } = openLibrary(database, fetchLink);
    return {
      async rebuild() {
        await outfit.shelf.change(() => ok({}));
      },
      heedPolicy: async () => takeCompanyPacks(outfit, await loadPolicy()),
      async refreshLinks() {
        for (const { key, origin } of await library.list()) {
          if ('url' in origin && origin.url !== null) await library.refresh(key);
        }
      },
      async refreshShipped() {
        for (const { key, origin, taken } of await library.list()) {
          if (origin.kind === 'shipped' && taken !== '') await library.refresh(key);
        }
      },
    };
  };
  globalThis.evenkeelWorkshop = { open, datedPromises };
});
