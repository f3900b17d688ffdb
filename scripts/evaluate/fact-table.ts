import { readFileSync } from 'node:fs';

import type { Engine } from '../../lib/engine';
import { factsOf } from '../../lib/engine/facts/facts';
import { scan } from '../../lib/engine/scan';
import { type Fact, type FactKind, factKinds, type Span } from '../../lib/engine/types';

/** A fact as a reader marked it: "wish: want my money back → refund". */
interface Marked extends Span {
  kind: FactKind;
  value: string | undefined;
}

interface Tally {
  hits: number;
  found: number;
  marked: number;
}

/** Kinds whose value is what counts, wherever the words for it begin and end. */
const BY_VALUE: ReadonlySet<FactKind> = new Set(['wish', 'contacts']);
/** Two spans are the same fact where they share at least so much of their length. */
const SHARED = 0.5;

/**
 * How well the facts of everyday messages of our own are found, by kind. A reader marked them who saw no reading. Rules were written
 * from reading what the engine made of the first part; nobody read the second.
 */
export function factLines(engine: Engine): string[] {
  return [
    ...part(engine, 'tuned', 'messages that rules were written from'),
    '',
    ...part(engine, 'unseen', 'messages that nobody read'),
  ];
}

function part(engine: Engine, name: string, what: string): string[] {
  const rows = readFileSync(new URL(`./facts/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const tallies = new Map<FactKind, Tally>(factKinds.map((kind) => [kind, { hits: 0, found: 0, marked: 0 }]));
  for (const row of rows) {
    const { text, facts } = JSON.parse(row) as { text: string; facts: string[] };
    const marked = facts.map((fact) => markedIn(text, fact));
    for (const { kind } of marked) tallyOf(tallies, kind).marked++;
    for (const fact of factsOf(engine, scan(engine, text))) {
      const tally = tallyOf(tallies, fact.kind);
      tally.found++;
      const at = marked.findIndex((one) => isSame(one, fact));
      if (at < 0) continue;
      tally.hits++;
      marked.splice(at, 1);
    }
  }
  const all = [...tallies.values()].reduce((sum, { hits, found, marked }) => ({
    hits: sum.hits + hits,
    found: sum.found + found,
    marked: sum.marked + marked,
  }));
  return [
    `facts in ${rows.length} ${what}`,
    '                  marked   found  precision     recall         F1',
    ...[...tallies].filter(([, { marked }]) => marked > 0).map(([kind, tally]) => line(kind, tally)),
    line('all', all),
  ];
}

const tallyOf = (tallies: Map<FactKind, Tally>, kind: FactKind): Tally => tallies.get(kind) as Tally;

function markedIn(text: string, fact: string): Marked {
  const [, kind = '', words = '', value] = /^([a-z-]+): (.*?)(?: → (.*))?$/su.exec(fact) ?? [];
  const start = text.indexOf(words);
  return { kind: kind as FactKind, value, start, end: start + words.length };
}

function isSame(marked: Marked, fact: Fact): boolean {
  if (marked.kind !== fact.kind) return false;
  const shared = Math.min(marked.end, fact.end) - Math.max(marked.start, fact.start);
  if (BY_VALUE.has(fact.kind)) return shared > 0 && marked.value === fact.value;
  return (2 * shared) / (marked.end - marked.start + fact.end - fact.start) >= SHARED;
}

function line(name: string, { hits, found, marked }: Tally): string {
  const figures = [hits / found, hits / marked, (2 * hits) / (found + marked)];
  return `  ${name.padEnd(14)}${String(marked).padStart(8)}${String(found).padStart(8)}${figures.map((share) => (Number.isNaN(share) ? '–' : share.toFixed(2)).padStart(11)).join('')}`;
}
