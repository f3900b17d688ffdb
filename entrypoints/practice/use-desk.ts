import { useEffect, useMemo, useRef, useState } from 'react';

import type { Engine } from '../../lib/engine';
import type { PracticeCase } from '../../lib/packs/case-schema';
import type { PackFile } from '../../lib/packs/schema';
import type { Attempt } from '../../lib/practice/attempt';
import type { Desk } from './desk';
import type { Outfit } from './outfit';

const NOT_KEPT =
  'This browser keeps no data (a private window, or a full disk): your progress lasts until you close the page.';

/** Loads what the page works with, and keeps what is tried. */
export function useDesk({
  cases,
  loadEngine,
  packCases,
  attempts: store,
  session: kept,
  explain,
  clock,
}: Outfit): Desk {
  const [engine, setEngine] = useState<Engine | null>(null);
  const [fromPacks, setFromPacks] = useState<readonly PracticeCase[]>([]);
  const [attempts, setAttempts] = useState<readonly Attempt[]>([]);
  const [session, setSession] = useState<PackFile | null>(kept.read);
  const [trouble, setTrouble] = useState<string | null>(null);
  const replies = useRef(new Map<string, readonly string[]>());

  useEffect(() => {
    let shown = true;
    const when = <T>(work: Promise<T>, show: (value: T) => void): void =>
      void work.then((value) => {
        if (shown) show(value);
      });
    when(loadEngine(), setEngine);
    when(packCases(), setFromPacks);
    when(store.all(), setAttempts);
    return () => {
      shown = false;
    };
  }, [loadEngine, packCases, store]);

  const all = useMemo(() => {
    const byId = new Map([...cases, ...fromPacks, ...(session?.cases ?? [])].map((one) => [one.id, one]));
    return [...byId.values()];
  }, [cases, fromPacks, session]);

  return {
    engine,
    cases: all,
    attempts,
    keep(attempt, written) {
      replies.current.set(keyOf(attempt), written);
      setAttempts((before) => [...before, attempt]);
      void store.add(attempt).then((kept) => {
        setTrouble(kept ? null : NOT_KEPT);
      });
    },
    repliesOf: (attempt) => replies.current.get(keyOf(attempt)),
    wipe() {
      replies.current.clear();
      void store.wipe().then((wiped) => {
        if (wiped) setAttempts([]);
        setTrouble(wiped ? null : 'It could not be wiped. Close other tabs of Evenkeel, and try again.');
      });
    },
    trouble,
    session,
    openSession(pack) {
      kept.keep(pack);
      setSession(pack);
    },
    explain,
    clock,
  };
}

const keyOf = ({ caseId, at }: Attempt): string => `${caseId} ${at}`;
