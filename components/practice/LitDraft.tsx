import type { Span } from '../../lib/engine/types';
import type { Point } from '../../lib/practice/score/point';
import { segments } from '../segments';

interface Props {
  draft: string;
  points: readonly Point[];
  lit: readonly Span[];
  /** Whether what is lit cost points. */
  lost: boolean;
}

/** The draft, with what earned and what lost points marked: by colour, and underlined otherwise. */
export function LitDraft({ draft, points, lit, lost }: Props) {
  const marks = points.flatMap(({ span, earned }) => (span && earned !== 0 ? [{ ...span, earned }] : []));
  return (
    <div className="lit-draft" role="group" aria-label="Your reply, with what earned and what lost points marked">
      {segments(draft, marks, lit).map((piece) => {
        const costs = piece.marks.some(({ earned }) => earned < 0);
        if (piece.marks.length === 0 && !piece.lit) return piece.text;
        return (
          <mark
            key={piece.start}
            className="lit-draft__words"
            data-earned={costs ? 'lost' : piece.marks.length > 0 ? 'won' : undefined}
            data-lit={piece.lit ? (lost ? 'lost' : 'won') : undefined}
          >
            {piece.text}
          </mark>
        );
      })}
    </div>
  );
}
