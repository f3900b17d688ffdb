import type { Part } from '../../lib/engine/types';
import './PhrasingPreview.css';

/** How a phrasing reads with somebody's facts; a gap that stays open stands as what belongs there. */
export function PhrasingPreview({ parts }: { parts: readonly Part[] }) {
  return (
    <figure className="phrasing-preview">
      <figcaption className="section-title">With a customer’s facts it reads</figcaption>
      <blockquote aria-label="Preview">
        {parts.length === 0 && <span className="quiet">Nothing yet.</span>}
        {parts.map((part, index) => {
          if (part.kind === 'text') return part.text;
          return part.kind === 'filled' ? (
            <mark key={index}>{part.text}</mark>
          ) : (
            <span key={index} className="phrasing-preview__open">
              [{part.hint}]
            </span>
          );
        })}
      </blockquote>
    </figure>
  );
}
