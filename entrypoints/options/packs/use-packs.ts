import { useEffect, useState } from 'react';

import type { InstalledPack, Library } from '../../../lib/storage/library';

/** The packs that are here, as they change in whichever window; null until they are fetched. */
export function usePacks(library: Library): readonly InstalledPack[] | null {
  const [packs, setPacks] = useState<readonly InstalledPack[] | null>(null);
  useEffect(() => {
    const until = new AbortController();
    const look = (): void => {
      void library.list().then((list) => {
        if (!until.signal.aborted) setPacks(list);
      });
    };
    look();
    library.watch(look, until.signal);
    return () => {
      until.abort();
    };
  }, [library]);
  return packs;
}
