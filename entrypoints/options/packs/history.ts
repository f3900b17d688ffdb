/** Something that is edited, with every earlier and every undone form of it. */
export interface History<T> {
  now: T;
  /** Earlier forms, the latest last. */
  past: readonly T[];
  /** Undone forms, the next to be redone last. */
  undone: readonly T[];
  /** What was changed last, and when in ms: typing on in one field is one change. */
  last: { what: string; at: number } | null;
}

/** Changes of the same thing that follow each other sooner than this many ms are undone as one. */
const ONE_CHANGE = 1500;
const REMEMBERED = 300;

export const beginning = <T>(now: T): History<T> => ({ now, past: [], undone: [], last: null });

/** A change: `what` names the field, so that letters typed in it one after the other are one step back. */
export function changed<T>(history: History<T>, now: T, what: string, at: number): History<T> {
  if (now === history.now) return history;
  const { last, past } = history;
  const goesOn = last !== null && last.what === what && at - last.at < ONE_CHANGE && history.undone.length === 0;
  return {
    now,
    past: goesOn ? past : [...past, history.now].slice(-REMEMBERED),
    undone: [],
    last: { what, at },
  };
}

/** One step back; where there is none, the same. */
export function undo<T>(history: History<T>): History<T> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return { now: before, past: history.past.slice(0, -1), undone: [...history.undone, history.now], last: null };
}

/** One undone step forth; where there is none, the same. */
export function redo<T>(history: History<T>): History<T> {
  const after = history.undone.at(-1);
  if (after === undefined) return history;
  return { now: after, past: [...history.past, history.now], undone: history.undone.slice(0, -1), last: null };
}
