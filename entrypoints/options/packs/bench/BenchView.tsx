import { useEffect, useState } from 'react';

import { Notice } from '../../../../components/Notice';
import type { PackFile } from '../../../../lib/packs/schema';
import type { Library } from '../../../../lib/storage/library';
import { Bench } from './Bench';

/** The test bench of a pack that is here, in use or not. */
export function BenchView({ of, library }: { of: string; library: Library }) {
  const [pack, setPack] = useState<PackFile | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    void library.open(of).then((opened) => {
      if (!wanted) return;
      if (opened.ok) setPack(opened.value.pack);
      else setTrouble(opened.trouble.reason);
    });
    return () => {
      wanted = false;
    };
  }, [of, library]);
  return (
    <section aria-labelledby="bench-title">
      <p>
        <a href="#packs">Packs</a> › <a href={`#packs/open/${of}`}>{pack?.name ?? of}</a>
      </p>
      <h2 id="bench-title">What it changes</h2>
      {trouble !== null && <Notice kind="failed">{trouble}</Notice>}
      {pack && <Bench pack={pack} library={library} />}
    </section>
  );
}
