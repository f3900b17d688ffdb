import { useState } from 'react';

import type { Finding, Span } from '../lib/engine/types';
import { DraftCopy } from './DraftCopy';
import { FindingItem } from './FindingItem';
import { severityWords } from './severity-words';
import './DraftReview.css';

interface Props {
  text: string;
  findings: readonly Finding[];
  /** Words to light up because something else (the checklist) is hovered or focused. */
  lit: readonly Span[];
  outcome: { rule: string; start: number; done: boolean; words: string } | null;
  onApply: (finding: Finding) => void;
  onDismiss: (finding: Finding, reach: 'once' | 'always') => void;
}

const order = ['stop', 'caution', 'hint'] as const;

/** Remarks on the draft, gravest first, beside a copy of the draft in which their words are marked. Nothing marks the page. */
export function DraftReview({ text, findings, lit, outcome, onApply, onDismiss }: Props) {
  const [over, setOver] = useState<Span | null>(null);
  const sorted = [...findings].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || a.start - b.start);
  return (
    <section className="draft-review" aria-label="Remarks on your draft">
      <DraftCopy text={text} findings={findings} lit={over ? [over] : lit} />
      <p className="draft-review__count">{count(findings)}</p>
      <ul className="draft-review__list">
        {sorted.map((finding) => (
          <FindingItem
            key={`${finding.rule} ${finding.start}`}
            finding={finding}
            passage={text.slice(finding.start, finding.end)}
            outcome={outcome?.rule === finding.rule && outcome.start === finding.start ? outcome : null}
            onLight={(on) => { setOver(on ? finding : null); }}
            onApply={() => { onApply(finding); }}
            onDismiss={(reach) => { onDismiss(finding, reach); }}
          />
        ))}
      </ul>
    </section>
  );
}

function count(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'Nothing to change.';
  return order
    .map((severity) => ({ severity, n: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ n }) => n > 0)
    .map(({ severity, n }) => `${n} ${severityWords[severity].name.toLowerCase()}${n > 1 ? 's' : ''}`)
    .join(', ')
    .concat('.');
}
