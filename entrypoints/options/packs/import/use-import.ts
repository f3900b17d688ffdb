import { useState } from 'react';

import type { Engine } from '../../../../lib/engine';
import { type Candidate, type Fate, lacks, lookOver } from '../../../../lib/packs/import/look-over';
import { readSaved } from '../../../../lib/packs/import/read-saved';
import { plain } from './plain';

export type Import =
  | { kind: 'nothing' }
  | { kind: 'reading' }
  | { kind: 'refused'; reason: string }
  | { kind: 'read'; from: string; replies: number; skipped: readonly string[]; candidates: readonly Candidate[] };

/** How long the page may be kept busy at a time, in ms. */
const SLICE = 12;

/** Reads another tool's file and looks every reply in it over. Nothing is kept until a pack is made of it. */
export function useImport(engine: () => Promise<Engine>): {
  state: Import;
  read: (file: File) => void;
  change: (id: string, changed: Partial<Candidate>) => void;
  changeAll: (fate: Fate, to: Fate) => void;
} {
  const [state, setState] = useState<Import>({ kind: 'nothing' });

  async function go(file: File): Promise<void> {
    setState({ kind: 'reading' });
    const saved = await readSaved({ name: file.name, text: await file.text() }, plain);
    if (!saved.ok) {
      setState({ kind: 'refused', reason: saved.trouble.reason });
      return;
    }
    const { from, replies, skipped } = saved.value;
    const reader = await engine();
    const candidates: Candidate[] = [];
    let began = performance.now();
    for (const [number, reply] of replies.entries()) {
      candidates.push(...lookOver(reader, reply, number + 1));
      if (performance.now() - began < SLICE) continue;
      await new Promise((resolve) => setTimeout(resolve));
      began = performance.now();
    }
    setState({ kind: 'read', from, replies: replies.length, skipped, candidates });
  }
  const each = (change: (candidate: Candidate) => Candidate): void => {
    setState((now) => (now.kind === 'read' ? { ...now, candidates: now.candidates.map(change) } : now));
  };
  return {
    state,
    read: (file) => {
      void go(file).catch(() => {
        setState({ kind: 'refused', reason: `${file.name} could not be read. Choose it once more.` });
      });
    },
    change: (id, changed) => {
      each((one) => (one.id === id ? settled({ ...one, ...changed }) : one));
    },
    changeAll: (fate, to) => {
      each((one) => (one.fate === fate ? { ...one, fate: to } : one));
    },
  };
}

/** What lacks something cannot be kept: it waits among those to mend, with the reason beside it. */
const settled = (candidate: Candidate): Candidate =>
  candidate.fate === 'keep' && lacks(candidate).length > 0 ? { ...candidate, fate: 'mend' } : candidate;
