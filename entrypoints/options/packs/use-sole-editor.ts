import { useEffect, useState } from 'react';

/** Who may write: this tab, another tab, or not known yet. */
export type Sole = 'asking' | 'here' | 'elsewhere';

/**
 * Sees to it that a pack is edited in one tab at a time, so that no tab writes over another's work. `takeOver` ends the other
 * tab's turn: its work was kept, and is read here anew. `turn` counts how often.
 */
export function useSoleEditor(id: string): { sole: Sole; turn: number; takeOver: () => void } {
  const [sole, setSole] = useState<Sole>('asking');
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    const until = new AbortController();
    const name = `evenkeel:pack:${id}`;
    const held = async (lock: Lock | null): Promise<void> => {
      if (until.signal.aborted) return;
      setSole(lock === null ? 'elsewhere' : 'here');
      if (lock === null) return;
      await new Promise<void>((release) => {
        until.signal.addEventListener('abort', () => {
          release();
        });
      });
    };
    const lose = (): void => {
      if (!until.signal.aborted) setSole('elsewhere');
    };
    // A turn later: React's strict mode runs and ends an effect before the one that stays.
    queueMicrotask(() => {
      if (until.signal.aborted) return;
      void navigator.locks.request(name, turn > 0 ? { steal: true } : { ifAvailable: true }, held).catch(lose);
    });
    return () => {
      until.abort();
    };
  }, [id, turn]);

  return {
    sole,
    turn,
    takeOver: () => {
      setSole('asking');
      setTurn(turn + 1);
    },
  };
}
