import { useCallback, useEffect, useRef, useState } from 'react';

import type { Keeping } from '../../../components/pack-editor/EditorBar';
import type { PackFile } from '../../../lib/packs/schema';
import type { PackDrafts } from '../../../lib/storage/pack-drafts';
import { beginning, changed, type History, redo, undo } from './history';

export interface Draft {
  /** Null while it is being fetched, and where there is no such pack. */
  pack: PackFile | null;
  status: 'loading' | 'open' | 'missing' | 'unreadable';
  keeping: Keeping;
  canUndo: boolean;
  canRedo: boolean;
  change: (pack: PackFile, what: string) => void;
  undo: () => void;
  redo: () => void;
  /** This is now what is in use: there is no unsaved work any more. */
  saved: (pack: PackFile) => void;
  /** It was never saved. */
  isNew: boolean;
  /** Drops the unsaved work: what is in use stays, and undo brings the work back. A pack that was never saved is gone. */
  discard: () => Promise<void>;
}

/**
 * A pack that is being written, with its way back and forth. Each change is kept in the browser at once, so that it outlives
 * the tab. `installed` fetches the pack as it is in use, or null where it never was.
 */
export function useDraft(id: string, drafts: PackDrafts, installed: (id: string) => Promise<PackFile | null>): Draft {
  const [history, setHistory] = useState<History<PackFile> | null>(null);
  const [base, setBase] = useState<PackFile | null>(null);
  const [status, setStatus] = useState<Draft['status']>('loading');
  const [keeping, setKeeping] = useState<Keeping>('nothing');
  const queue = useRef(Promise.resolve());

  useEffect(() => {
    let wanted = true;
    void Promise.all([drafts.get(id), installed(id)]).then(([kept, inUse]) => {
      if (!wanted) return;
      const pack = kept.ok ? (kept.value?.pack ?? inUse) : null;
      setBase(inUse);
      setHistory(pack === null ? null : beginning(pack));
      setKeeping(kept.ok && kept.value !== null ? 'kept' : 'nothing');
      setStatus(!kept.ok ? 'unreadable' : pack === null ? 'missing' : 'open');
    });
    return () => {
      wanted = false;
    };
  }, [id, drafts, installed]);

  /** One write after the other: the last one counts. */
  const keep = useCallback(
    (pack: PackFile, isBase: boolean): void => {
      setKeeping('keeping');
      queue.current = queue.current.then(async () => {
        const done = isBase ? await drafts.remove(id) : await drafts.put({ id, pack, at: new Date().toISOString() });
        setKeeping(!done.ok ? 'not-kept' : isBase ? 'nothing' : 'kept');
      });
    },
    [drafts, id],
  );
  const step = (next: History<PackFile>): void => {
    setHistory(next);
    if (next.now !== history?.now) keep(next.now, next.now === base);
  };

  return {
    pack: history?.now ?? null,
    status,
    keeping,
    canUndo: (history?.past.length ?? 0) > 0,
    canRedo: (history?.undone.length ?? 0) > 0,
    change: (pack, what) => {
      if (history) step(changed(history, pack, what, Date.now()));
    },
    undo: () => {
      if (history) step(undo(history));
    },
    redo: () => {
      if (history) step(redo(history));
    },
    saved: (pack) => {
      setBase(pack);
      if (history) setHistory({ ...history, now: pack });
      keep(pack, true);
    },
    isNew: base === null,
    discard: async () => {
      if (history === null) return;
      if (base !== null) {
        step(changed(history, base, 'drop', Date.now()));
        return;
      }
      await queue.current;
      await drafts.remove(id);
    },
  };
}
