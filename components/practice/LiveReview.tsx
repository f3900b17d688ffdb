import { useState } from 'react';

import type { Review, Span } from '../../lib/engine/types';
import { Checklist } from '../Checklist';
import { DraftCopy } from '../DraftCopy';
import { HeatDelta } from '../HeatDelta';
import { SeveritySign } from '../SeveritySign';

/** What the panel would say of the draft, to read only: in practice the trainee finds the words. */
export function LiveReview({ draft, review }: { draft: string; review: Review }) {
  const [lit, setLit] = useState<Span | null>(null);
  return (
    <>
      {draft.trim() !== '' && <DraftCopy text={draft} findings={review.findings} lit={lit ? [lit] : []} />}
      <Checklist steps={review.checklist} onLight={setLit} />
      {review.findings.length > 0 && (
        <ul aria-label="Remarks on your draft" className="live-review__remarks">
          {review.findings.map(({ rule, severity, start, end, why }) => (
            <li key={`${rule} ${start}`}>
              <SeveritySign severity={severity} /> “{draft.slice(start, end)}” <span className="quiet">{why}</span>
            </li>
          ))}
        </ul>
      )}
      {draft.trim() !== '' && <HeatDelta heat={review.heat} reasons={review.heatReasons} />}
    </>
  );
}
