import type { Bus } from '../messaging/carry';
import type { Channel, Data } from '../messaging/protocol';
import { follow } from '../sites/follow';
import { livePage } from '../sites/page';
import type { Draft, Site } from '../sites/site';
import { bounded, boundedText } from './bounded';
import { createPacer } from './pacer';

/** A draft is reported once the keys rest this long, and at the latest after the second figure. Milliseconds. */
const DRAFT_PACE = { quiet: 120, atMost: 500 };

export interface Post {
  site: Site;
  bus: Bus;
  document: Document;
  /** Ends it all: nothing of ours stays on the page. */
  signal: AbortSignal;
  /** Called when nobody took a report: the extension may have been updated. */
  lost: () => void;
}

/**
 * The page's end of the journey: reports what the site shows, and does on the page what the panel asks for. The same for a
 * content script and for the practice page. Nothing is read until the background says so (the off switches).
 */
export function attend({ site, bus, document, signal, lost }: Post): void {
  let ownAddresses: readonly string[] = [];
  let watching = new AbortController();
  let look: (() => void) | null = null;
  const page = livePage(document, () => ownAddresses);

  async function report<C extends Channel>(channel: C, data: Data<C>) {
    const reported = await bus.send(channel, data);
    if (!reported.ok) lost();
  }

  function watch() {
    const until = AbortSignal.any([signal, watching.signal]);
    let draft: Draft | null = null;
    const reportDraft = createPacer(
      () => draft && void report('draft:changed', { site: site.name, ...draft, text: boundedText(draft.text) }),
      DRAFT_PACE,
      until,
    );
    const tell = {
      seen: (sighting: Data<'message:seen'>) => void report('message:seen', bounded(sighting)),
      missed: (trouble: Data<'message:missed'>['trouble']) =>
        void report('message:missed', { site: site.name, trouble }),
      drafted: (latest: Draft) => {
        draft = latest;
        reportDraft();
      },
    };
    look = follow(site, page, tell, until);
  }

  async function open() {
    watching.abort();
    look = null;
    const mine = (watching = new AbortController());
    const opened = await bus.send('page:opened', { site: site.name });
    if (!opened.ok) {
      lost();
      return;
    }
    if (signal.aborted || mine.signal.aborted) return;
    ownAddresses = opened.value.ownAddresses;
    if (opened.value.reading) watch();
  }

  bus.on('reply:insert', (order) => site.insert(page, order), signal);
  bus.on('draft:mend', (order) => site.mend(page, order), signal);
  bus.on('page:diagnose', () => site.diagnose(page), signal);
  bus.on('page:read', () => look?.(), signal);
  bus.on('page:reopen', open, signal);
  void open();
}
