import type { PracticeCase } from '../../lib/packs/case-schema';
import type { Library } from '../../lib/storage/library';

/** The cases of the packs that are installed and on; a pack that cannot be read brings none, and the options page says so. */
export async function casesOfPacks({ list, open }: Pick<Library, 'list' | 'open'>): Promise<readonly PracticeCase[]> {
  const packs = (await list()).filter(({ on, counts, broken }) => on && counts.cases > 0 && broken === null);
  const opened = await Promise.all(packs.map(({ key }) => open(key)));
  return opened.flatMap((one) => (one.ok ? one.value.pack.cases : []));
}
