import type { Faults, Path } from './fault';

/** Refuses an id that two entries of one list have. */
export function checkIds(entries: readonly { id: string; path: Path }[], faults: Faults): void {
  const seen = new Set<string>();
  for (const { id, path } of entries) {
    if (seen.has(id))
      faults.add({
        path: [...path, 'id'],
        problem: `"${id}" is the id of an entry before this one`,
        instead: `write an id of its own, as ${id}-2`,
      });
    seen.add(id);
  }
}
