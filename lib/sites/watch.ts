/**
 * Looks come this far apart at least, and ever further while the page never stops changing, so that it costs next to
 * nothing; the agent's own doing (another ticket, typing) is met at once again. Milliseconds.
 */
const REST = { least: 100, most: 800 };
/** A look waits for an idle moment, but no longer than this: a switched ticket is to be read within 200 ms. */
const PATIENCE = 60;
/** A new address comes before the new view is drawn, and drawing it may touch nothing but styles: look again then. */
const SETTLING = [60, 150, 400, 1000];

/** Attributes whose change alone shows another conversation or another kind of composer. Styles are too busy to watch. */
const TELLING = ['data-is-active', 'data-entity-is-selected', 'data-channel', 'hidden', 'contenteditable'];

/**
 * Calls `changed` in an idle moment after the page, its address or a reply box changed, until the signal aborts.
 * One observer, which looks at no record: how much changed costs nothing, only that something did.
 */
export function watch(document: Document, changed: () => void, signal: AbortSignal): void {
  const view = document.defaultView;
  if (!view || signal.aborted) return;

  let address = document.location.href;
  /** What calls off the wait for the rest to end, and then the wait for an idle moment. */
  let resting: (() => void) | null = null;
  let idling: (() => void) | null = null;
  let rest = REST.least;
  let lastLook = -rest;
  let settling: number[] = [];

  const look = () => {
    idling = null;
    lastLook = view.performance.now();
    changed();
  };
  const lookWhenIdle = () => {
    resting = null;
    idling = whenIdle(view, look);
  };
  const soon = () => {
    if (resting || idling) return;
    const since = view.performance.now() - lastLook;
    rest = since < rest ? Math.min(rest * 2, REST.most) : REST.least;
    if (since < rest) resting = later(view, lookWhenIdle, rest - since);
    else lookWhenIdle();
  };
  const atOnce = () => {
    resting?.();
    resting = null;
    rest = REST.least / 2;
    soon();
  };
  const settle = () => {
    for (const timer of settling) view.clearTimeout(timer);
    settling = SETTLING.map((wait) => view.setTimeout(atOnce, wait));
  };
  const mutated = () => {
    if (document.location.href !== address) {
      address = document.location.href;
      settle();
      atOnce();
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
  for (const event of ['input', 'focusin', 'visibilitychange']) document.addEventListener(event, atOnce, listening);
  // An address that changes with nothing else; where a browser does not tell, the next change to the page does.
  navigationOf(view)?.addEventListener('currententrychange', mutated, { signal });

  signal.addEventListener('abort', () => {
    observer.disconnect();
    resting?.();
    idling?.();
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
