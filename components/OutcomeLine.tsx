import type { Outcome } from './actions';
import './OutcomeLine.css';

/** What became of the last press. It stays in sight wherever the panel is scrolled to, and is read out. */
export function OutcomeLine({ outcome }: { outcome: Outcome | null }) {
  return (
    <p className="outcome" role="status" data-done={outcome?.done || undefined}>
      {outcome?.words}
    </p>
  );
}
