/** Awaited after every small piece of work, so that whoever else needs the thread gets it. */
export type Pause = () => Promise<void>;

/**
 * Yields where `slice` milliseconds went by since the last time, and costs next to nothing where they did not. `now` in
 * milliseconds; `yieldTo` resolves in a task of its own.
 */
export function pauser({
  now,
  yieldTo,
  slice = 10,
}: {
  now: () => number;
  yieldTo: () => Promise<void>;
  slice?: number;
}): Pause {
  let since = now();
  return async () => {
    if (now() - since < slice) return;
    await yieldTo();
    since = now();
  };
}
