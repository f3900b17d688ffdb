import type { Card } from '../lib/engine/types';
import './ProcedureCard.css';

const signs = { safety: '▲', legal: '§', boundary: '▬', escalation: '↗' } as const;
const kinds = { safety: 'Safety first', legal: 'Legal', boundary: 'Boundary', escalation: 'Who and when' } as const;

/** Somebody in danger comes before everything, the reading too: however long the message, this is seen first. */
export const outranks = ({ kind }: Card): boolean => kind === 'safety';

/** A procedure that comes before any wording: what to do now, in order. */
export function ProcedureCard({ card }: { card: Card }) {
  return (
    <section className="procedure" data-kind={card.kind} aria-label={card.title}>
      <p className="procedure__kind">
        <span aria-hidden="true">{signs[card.kind]}</span> {kinds[card.kind]}
      </p>
      <h3 className="procedure__title">{card.title}</h3>
      <ol className="procedure__lines">
        {card.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </section>
  );
}
