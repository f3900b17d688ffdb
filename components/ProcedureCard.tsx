import { Button } from 'react-aria-components/Button';

import type { Card } from '../lib/engine/types';
import './ProcedureCard.css';

interface Props {
  card: Card;
  /** Given where the card holds something to hand over. */
  onCopy?: (text: string) => void;
}

const signs = { safety: '▲', legal: '§', boundary: '▬', escalation: '↗' } as const;
const kinds = { safety: 'Safety first', legal: 'Legal', boundary: 'Boundary', escalation: 'Who and when' } as const;

/** A procedure that comes before any wording: what to do now, in order. */
export function ProcedureCard({ card, onCopy }: Props) {
  return (
    <section className="procedure" data-kind={card.kind} aria-label={card.title}>
      <p className="procedure__kind">
        <span aria-hidden="true">{signs[card.kind]}</span> {kinds[card.kind]}
      </p>
      <h2 className="procedure__title">{card.title}</h2>
      <ol className="procedure__lines">
        {card.lines.map((line) => <li key={line}>{line}</li>)}
      </ol>
      {onCopy && (
        <div>
          <Button className="button" onPress={() => { onCopy([card.title, ...card.lines].join('\n')); }}>Copy</Button>
        </div>
      )}
    </section>
  );
}
