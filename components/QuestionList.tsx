import type { CheckedQuestion, Span } from '../lib/engine/types';
import './Checklist.css';

interface Props {
  questions: readonly CheckedQuestion[];
  onLight: (span: Span | null) => void;
}

/** Each question that the customer asked, answered by the draft or not yet. */
export function QuestionList({ questions, onLight }: Props) {
  if (questions.length === 0) return null;
  return (
    <section className="checklist" aria-label="Questions they asked">
      <h3 className="section-title">Questions they asked</h3>
      <ul>
        {questions.map(({ question, answered }) => (
          <li
            key={question}
            className="checklist__item"
            data-done={answered !== null || undefined}
            tabIndex={answered ? 0 : undefined}
            onMouseEnter={() => {
              onLight(answered);
            }}
            onMouseLeave={() => {
              onLight(null);
            }}
            onFocus={() => {
              onLight(answered);
            }}
            onBlur={() => {
              onLight(null);
            }}
          >
            <span className="checklist__sign" aria-hidden="true">
              {answered ? '✓' : '?'}
            </span>
            <span>
              “{question}” <span className="checklist__state">{answered ? 'answered' : 'not answered yet'}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
