import { useEffect, useRef, useState } from 'react';

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
  onApply: (finding: Finding) => void;
  onDeny: (finding: Finding) => void;
  onDismiss: (finding: Finding, reach: 'once' | 'always') => void;
}

const order = ['stop', 'caution', 'hint'] as const;

/** Remarks on the draft, gravest first, beside a copy of the draft in which their words are marked. Nothing marks the page. */
export function DraftReview({ text, findings, lit, onApply, onDeny, onDismiss }: Props) {
  const [over, setOver] = useState<Finding | null>(null);
  const pressed = useRef(false);
  const summary = useRef<HTMLParagraphElement>(null);
  const sorted = findings.toSorted(
    (a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || a.start - b.start,
  );

  // A remark that was dealt with is gone, and its buttons with it: the keyboard goes on from the count.
  useEffect(() => {
    if (pressed.current && document.activeElement === document.body) summary.current?.focus();
    pressed.current = false;
  }, [findings]);

  return (
    <section className="draft-review" aria-label="Remarks on your draft">
      <DraftCopy text={text} findings={findings} lit={over && findings.includes(over) ? [over] : lit} />
      <p className="draft-review__count" ref={summary} tabIndex={-1}>
        {count(findings)}
      </p>
      <ul className="draft-review__list">
        {sorted.map((finding) => (
          <FindingItem
            key={`${finding.rule} ${finding.start}`}
            finding={finding}
            passage={text.slice(finding.start, finding.end)}
            onLight={(on) => {
              setOver(on ? finding : null);
            }}
            onApply={() => {
              pressed.current = true;
              onApply(finding);
            }}
            onDeny={() => {
              pressed.current = true;
              onDeny(finding);
            }}
            onDismiss={(reach) => {
              pressed.current = true;
              onDismiss(finding, reach);
            }}
          />
        ))}
      </ul>
    </section>
  );
}

/** "1 stop, 2 cautions." */
function count(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'Nothing to change.';
  return order
    .map((severity) => ({ severity, n: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ n }) => n > 0)
    .map(({ severity, n }) => `${n} ${severityWords[severity].name.toLowerCase()}${n > 1 ? 's' : ''}`)
    .join(', ')
    .concat('.');
}
