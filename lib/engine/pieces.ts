/**
 * Work that can be done piece by piece: it yields between pieces of a few milliseconds at most, so that whoever runs it may do
 * something else in between, and returns what it made.
 */
export type Pieces<T> = Generator<undefined, T>;

/** Does all of it without a pause. */
export function atOnce<T>(work: Pieces<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** Does it with a pause after each piece; `pause` may return at once where little time has gone by. */
export async function inPieces<T>(work: Pieces<T>, pause: () => Promise<void>): Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    await pause();
  }
}
