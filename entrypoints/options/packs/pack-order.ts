import type { InstalledPack } from '../../../lib/storage/library';

/** Packs of the same group move among themselves: your own, and the others. The company's stay where they are. */
const groupOf = ({ origin, locked }: InstalledPack): string | null =>
  locked ? null : origin.kind === 'own' ? 'own' : 'others';

/** Where a pack stands among those that it can change places with; null where it cannot. */
export function placeOf(packs: readonly InstalledPack[], pack: InstalledPack): { place: number; of: number } | null {
  const group = groupOf(pack);
  // One that was never taken has no place yet.
  if (group === null || pack.taken === '') return null;
  const others = packs.filter((one) => one.taken !== '' && groupOf(one) === group);
  return { place: others.findIndex(({ key }) => key === pack.key), of: others.length };
}
