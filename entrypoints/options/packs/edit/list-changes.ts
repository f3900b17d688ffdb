/** Changes of a list whose entries have ids: each gives a new list. */

export function replaced<T extends { id: string }>(list: readonly T[], entry: T): T[] {
  return list.map((one) => (one.id === entry.id ? entry : one));
}

export function without<T extends { id: string }>(list: readonly T[], id: string): T[] {
  return list.filter((one) => one.id !== id);
}

export const idsOf = (list: readonly { id: string }[]): Set<string> => new Set(list.map(({ id }) => id));
