import { useEffect, useRef, useState } from 'react';

import type { BenchResult } from '../../../../components/packs/bench-result';
import type { Engine } from '../../../../lib/engine';
import type { BenchMessages } from '../../../../lib/packs/bench-messages';
import { compare } from './compare';

export type BenchState =
  | { kind: 'empty' }
  | { kind: 'preparing' }
  | { kind: 'running' | 'done'; results: readonly BenchResult[]; of: number; skipped: readonly string[] }
  | { kind: 'failed'; reason: string };

/** How long the page may be kept busy at a time, and how often what was found is shown, in ms. */
const SLICE = 12;
const SHOW_EVERY = 250;

/**
 * Tries messages without and with a pack, a few at a time, so that the page stays at hand. `engines` makes the two engines.
 * What was pasted lives as long as the view, and is kept nowhere.
 */
export function useBench(
  pack: string,
  engines: (signal: AbortSignal) => Promise<{ before: Engine; after: Engine }>,
): { state: BenchState; run: (messages: BenchMessages) => void } {
  const [state, setState] = useState<BenchState>({ kind: 'empty' });
  const running = useRef<AbortController | null>(null);
  useEffect(
    () => () => {
      running.current?.abort();
    },
    [],
  );

  async function go({ messages, skipped }: BenchMessages, signal: AbortSignal): Promise<void> {
    setState({ kind: 'preparing' });
    const { before, after } = await engines(signal);
    const results: BenchResult[] = [];
    let [began, shown] = [performance.now(), performance.now()];
    const show = (kind: 'running' | 'done'): void => {
      setState({ kind, results: [...results], of: messages.length, skipped });
    };
    for (const message of messages) {
      results.push(compare(before, after, pack, message));
      const now = performance.now();
      if (now - began < SLICE) continue;
      if (now - shown > SHOW_EVERY) {
        show('running');
        shown = now;
      }
      await new Promise((resolve) => setTimeout(resolve));
      signal.throwIfAborted();
      began = performance.now();
    }
    show('done');
  }

  return {
    state,
    run: (messages) => {
      running.current?.abort();
      const until = new AbortController();
      running.current = until;
      go(messages, until.signal).catch((thrown: unknown) => {
        if (until.signal.aborted) return;
        setState({ kind: 'failed', reason: 'The packs could not be made ready. Mend what is marked, and try again.' });
        throw thrown;
      });
    },
  };
}
