export interface Pace {
  /** Runs once nothing more came for this long, ms. */
  quiet: number;
  /** Runs at the latest this long after the first call, ms, however much comes. */
  atMost: number;
}

/** A function that runs `act` once for a burst of calls, until the signal aborts. */
export function createPacer(act: () => void, { quiet, atMost }: Pace, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | null = null;
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
  });

  return () => {
    if (signal.aborted) return;
    const now = performance.now();
    since ??= now;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        since = null;
        act();
      },
      Math.max(0, Math.min(quiet, since + atMost - now)),
    );
  };
}
