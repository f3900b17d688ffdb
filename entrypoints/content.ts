import { defineContentScript } from 'wxt/utils/define-content-script';

import { browserTransport } from '../lib/messaging/browser';
import { reportBroken } from '../lib/messaging/broken';
import { createPageBus } from '../lib/messaging/page-bus';
import { attend } from '../lib/page/attend';
import { helpdeskPages } from '../lib/page/matches';
import { siteFor } from '../lib/sites';

/** Picks the site for this page, reports what the customer wrote, and inserts what the agent chose. Top frame only. */
export default defineContentScript({
  matches: helpdeskPages,
  // The page need not hear that we are here.
  noScriptStartedPostMessage: true,
  main(context) {
    const site = siteFor(new URL(location.href));
    if (!site) return;
    attend({
      site,
      bus: createPageBus(browserTransport, reportBroken),
      document,
      signal: context.signal,
      lost: () => {
        // WXT looks whether the extension was updated or removed only when asked.
        if (context.isInvalid) context.notifyInvalidated();
      },
    });
  },
});
