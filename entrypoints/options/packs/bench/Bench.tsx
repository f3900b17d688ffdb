import { useCallback } from 'react';

import { Notice } from '../../../../components/Notice';
import { BenchInput } from '../../../../components/packs/BenchInput';
import { BenchReport } from '../../../../components/packs/BenchReport';
import { benchMessages } from '../../../../lib/packs/bench-messages';
import type { PackFile } from '../../../../lib/packs/schema';
import type { Library } from '../../../../lib/storage/library';
import { benchEngines } from './bench-engines';
import { useBench } from './use-bench';

/** A pack tried on messages and replies: what it changes, beside all the other packs in use. */
export function Bench({ pack, library }: { pack: PackFile; library: Library }) {
  const engines = useCallback((signal: AbortSignal) => benchEngines(pack, library, signal), [pack, library]);
  const { state, run } = useBench(pack.id, engines);
  const tryOn = (text: string): void => {
    run(benchMessages(text));
  };
  return (
    <div className="pack-form">
      <BenchInput
        onText={tryOn}
        onFile={(file) => {
          void file.text().then(tryOn);
        }}
      />
      {state.kind === 'preparing' && <Notice kind="loading">Making the packs ready …</Notice>}
      {state.kind === 'failed' && (
        <Notice kind="failed">
          <p>{state.reason}</p>
        </Notice>
      )}
      {(state.kind === 'running' || state.kind === 'done') && (
        <BenchReport results={state.results} of={state.of} skipped={state.skipped} />
      )}
    </div>
  );
}
