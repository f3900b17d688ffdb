/** "Where is my parcel?" → `where-is-my-parcel`: an id as packs write it, of at most so many words; `other` where nothing is left. */
export function idFrom(text: string, otherwise: string, words = 5): string {
  const id = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .slice(0, words)
    .join('-')
    .slice(0, 60)
    .replace(/-$/, '');
  return id === '' ? otherwise : id;
}

/** The id, or the first of `id-2`, `id-3` … that is not taken. */
export function freshId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let number = 2; ; number++) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
}
