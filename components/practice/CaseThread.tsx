import './CaseThread.css';

export interface ShownTurn {
  role: 'customer' | 'agent' | 'note' | 'you';
  author: string;
  text: string;
  /** Above it: when, or how the customer answered. */
  note?: string;
}

/** A conversation to read, in order. */
export function CaseThread({ turns, label = 'The conversation' }: { turns: readonly ShownTurn[]; label?: string }) {
  return (
    <ol className="case-thread" aria-label={label}>
      {turns.map(({ role, author, text, note }, index) => (
        <li key={index} className="case-thread__turn" data-role={role}>
          <p className="case-thread__head">
            <strong>{role === 'you' ? 'You' : author}</strong>
            {role === 'note' && <span className="case-thread__note">internal note</span>}
            {note !== undefined && <span className="quiet">{note}</span>}
          </p>
          <p className="case-thread__text">{text}</p>
        </li>
      ))}
    </ol>
  );
}
