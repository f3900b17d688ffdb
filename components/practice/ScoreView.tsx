import { useState } from 'react';

import type { Span } from '../../lib/engine/types';
import type { Point } from '../../lib/practice/score/point';
import type { Score } from '../../lib/practice/score/score';
import { LitDraft } from './LitDraft';
import { PointList } from './PointList';
import { partSources, partTitles, scoreWords } from './practice-words';
import './ScoreView.css';

const parts = ['step', 'empathy', 'question', 'heat', 'remark'] as const;

/** A score, the draft, and every point with the sentence that earned or lost it: pointing at one lights up the other. */
export function ScoreView({ draft, score }: { draft: string; score: Score }) {
  const [lit, setLit] = useState<Point | null>(null);
  const spans: Span[] = lit?.span ? [lit.span] : [];
  return (
    <div className="score-view">
      <p className="score-view__total" role="status">
        <span className="score-view__number" data-good={score.total >= 65 || undefined}>
          {score.total}
        </span>{' '}
        of 100 · <strong>{scoreWords(score.total)}</strong>
      </p>
      {score.ceiling && (
        <p className="score-view__ceiling">
          Held at {score.ceiling.at}. {score.ceiling.why}
        </p>
      )}
      <div className="score-view__both">
        <LitDraft draft={draft} points={score.points} lit={spans} lost={lit !== null && lit.earned < 0} />
        <div className="score-view__parts">
          {parts.map((part) => {
            const points = score.points.filter(({ of }) => of.kind === part);
            return (
              points.length > 0 && (
                <PointList
                  key={part}
                  title={partTitles[part]}
                  source={partSources[part]}
                  draft={draft}
                  points={points}
                  onLight={setLit}
                />
              )
            );
          })}
        </div>
      </div>
    </div>
  );
}
