import type { Finding, Span } from '../lib/engine/types';
import { segments } from './segments';
import './DraftCopy.css';

interface Props {
  text: string;
  findings: readonly Finding[];
  lit: readonly Span[];
}

const gravest = ['stop', 'caution', 'hint'] as const;

/** The draft as the panel has it, the words of findings underlined: doubly for stop, wavy for caution, dotted for a hint. */
export function DraftCopy({ text, findings, lit }: Props) {
  return (
    <div className="draft-copy" role="group" aria-label="Your draft so far">
      {segments(text, findings, lit).map((piece) => {
        const severity = gravest.find((one) => piece.marks.some((mark) => mark.severity === one));
        if (!severity && !piece.lit) return piece.text;
        return (
          <mark
            key={piece.start}
            className="draft-copy__words"
            data-severity={severity}
            data-lit={piece.lit ? '' : undefined}
          >
            {piece.text}
          </mark>
        );
      })}
    </div>
  );
}
