import { useEffect, useState } from 'react';

import { checkPack } from '../../../../lib/packs/check';
import { exportPack } from '../../../../lib/packs/export';
import type { PackFault } from '../../../../lib/packs/fault';
import { pauser } from '../../../../lib/packs/pause';
import type { PackFile } from '../../../../lib/packs/schema';
import { coreWords } from './core-words';
import { tidied } from './tidied';

/** How long typing must rest before the pack is looked through, in ms. */
const REST = 250;

const pause = pauser({
  now: () => performance.now(),
  yieldTo: () =>
    new Promise((resolve) => {
      setTimeout(resolve);
    }),
});

/** What is wrong with a pack as it is being written: checked as it is when it is taken. Null until the first look is done. */
export function useCheck(pack: PackFile): { faults: readonly PackFault[] | null; checking: boolean } {
  const [found, setFound] = useState<{ of: PackFile; faults: readonly PackFault[] } | null>(null);

  useEffect(() => {
    const until = new AbortController();
    const { signal } = until;
    const look = async (): Promise<void> => {
      const checked = await checkPack(exportPack(tidied(pack)), {
        file: `${pack.id}.json`,
        known: { classes: coreWords },
        pause,
        signal,
      });
      if (!signal.aborted) setFound({ of: pack, faults: checked.ok ? checked.value.warnings : checked.trouble });
    };
    const rest = setTimeout(() => {
      look().catch((thrown: unknown) => {
        if (!signal.aborted) throw thrown;
      });
    }, REST);
    return () => {
      clearTimeout(rest);
      until.abort();
    };
  }, [pack]);

  return { faults: found?.faults ?? null, checking: found?.of !== pack };
}
