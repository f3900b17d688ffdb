/** Looks come at least this far apart, so that a page that never stops changing costs next to nothing. Milliseconds. */
const REST = 100;
/** A look waits for an idle moment, but no longer than this: a switched ticket is to be read within 200 ms. */
const PATIENCE = 60;
/** A new address comes before the new view is drawn, and drawing it may touch nothing but styles: look again then. */
const SETTLING = [60, 150, 400, 1000];

/** Attributes whose change alone shows another conversation or another kind of composer. Styles are too busy to watch. */
const TELLING = [
  'data-is-active',
  'data-entity-is-selected',
  'data-channel',
  'aria-selected',
  'hidden',
  'contenteditable',
];

/**
 * Calls `changed` in an idle moment after the page, its address or a reply box changed, until the signal aborts.
 * One observer, which looks at no record: how much changed costs nothing, only that something did.
 */
export function watch(document: Document, changed: () => void, signal: AbortSignal): void {
  const view = document.defaultView;
  if (!view || signal.aborted) return;

  let address = document.location.href;
  let due: (() => void) | null = null;
  let lastLook = -REST;
  const settling = new Set<number>();

  const look = () => {
    due = null;
    lastLook = view.performance.now();
    changed();
  };
  const soon = () => {
    if (due) return;
    const rest = Math.max(0, lastLook + REST - view.performance.now());
    due = rest > 0 ? later(view, () => (due = whenIdle(view, look)), rest) : whenIdle(view, look);
  };
  const settle = () => {
    for (const timer of settling) view.clearTimeout(timer);
    settling.clear();
    for (const wait of SETTLING) settling.add(view.setTimeout(soon, wait));
  };
  const mutated = () => {
    if (document.location.href !== address) {
      address = document.location.href;
      settle();
    }
    soon();
  };

  const observer = new view.MutationObserver(mutated);
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: TELLING,
  });
  const listening = { signal, capture: true, passive: true };
  for (const event of ['input', 'focusin', 'visibilitychange']) document.addEventListener(event, soon, listening);
  for (const event of ['popstate', 'hashchange']) view.addEventListener(event, mutated, listening);
  // Where the browser has it, this hears of an address that changes with nothing else.
  navigationOf(view)?.addEventListener('currententrychange', mutated, { signal });

  signal.addEventListener('abort', () => {
    observer.disconnect();
    due?.();
    for (const timer of settling) view.clearTimeout(timer);
  });
}

/** Both return what calls them off. */
function later(view: Window, run: () => void, wait: number): () => void {
  const timer = view.setTimeout(run, wait);
  return () => view.clearTimeout(timer);
}

function whenIdle(view: Window, run: () => void): () => void {
  // A hidden tab has no idle moments to speak of, and jsdom none at all.
  if (view.document.hidden || typeof view.requestIdleCallback !== 'function') return later(view, run, PATIENCE / 2);
  const idle = view.requestIdleCallback(run, { timeout: PATIENCE });
  return () => view.cancelIdleCallback(idle);
}

function navigationOf(view: Window): EventTarget | undefined {
  return (view as Window & { navigation?: EventTarget }).navigation;
}
