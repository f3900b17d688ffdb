import type { CheckedStep, Span } from '../lib/engine/types';
import { stepWords } from './step-words';
import './Checklist.css';

interface Props {
  steps: readonly CheckedStep[];
  /** Called with the sentence that makes a step while it is to be lit up, and with null afterwards. */
  onLight: (span: Span | null) => void;
}

/** What this reading calls for: done, with the sentence that does it lit up in the draft, or missing, with the reason. */
export function Checklist({ steps, onLight }: Props) {
  if (steps.length === 0) return null;
  return (
    <section className="checklist" aria-label="What this message calls for">
      <h3 className="section-title">What this message calls for</h3>
      <ul>
        {steps.map(({ step, why, done }) => (
          <li
            key={step}
            className="checklist__item"
            data-done={done !== null || undefined}
            tabIndex={done ? 0 : undefined}
            onMouseEnter={() => {
              onLight(done);
            }}
            onMouseLeave={() => {
              onLight(null);
            }}
            onFocus={() => {
              onLight(done);
            }}
            onBlur={() => {
              onLight(null);
            }}
          >
            <span className="checklist__sign" aria-hidden="true">
              {done ? '✓' : '○'}
            </span>
            <span>
              <strong>{stepWords[step]}</strong> <span className="checklist__state">{done ? 'done' : 'missing'}</span>
              {!done && <span className="quiet checklist__why">{why}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
