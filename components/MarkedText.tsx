import type { Span } from '../lib/engine/types';
import { segments } from './segments';
import './MarkedText.css';

/** A text with stretches of it lit. */
export function MarkedText({ text, spans }: { text: string; spans: readonly Span[] }) {
  return (
    <span className="marked-text">
      {segments(text, spans).map(({ start, text: piece, marks }) =>
        marks.length > 0 ? <mark key={start}>{piece}</mark> : piece,
      )}
    </span>
  );
}
