/** Expected trouble is a value. A throw is a bug. */
export type Result<T, E> = { ok: true; value: T } | { ok: false; trouble: E };

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
export const fail = <E>(trouble: E): { ok: false; trouble: E } => ({ ok: false, trouble });
