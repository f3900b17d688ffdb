import type { Severity } from '../lib/engine/types';
import { severityWords } from './severity-words';
import './SeveritySign.css';

/** An octagon, a triangle or a circle beside the word for it. */
export function SeveritySign({ severity }: { severity: Severity }) {
  const { name, sign } = severityWords[severity];
  return (
    <span className="severity" data-severity={severity}>
      <svg width="12" height="12" viewBox="0 0 16 16" aria-hidden="true">
        <path d={sign} fill="currentColor" />
      </svg>
      {name}
    </span>
  );
}
