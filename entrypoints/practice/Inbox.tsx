import { useState } from 'react';

import type { PracticeCase } from '../../lib/packs/case-schema';
import { Ticket } from './Ticket';
import './Inbox.css';

interface Props {
  cases: readonly PracticeCase[];
  now: Date;
  /** The ticket that is open, or null: the first. */
  id: string | null;
}

/** Tickets at the left, the one that is open at the right, as in a helpdesk: the panel reads along. */
export function Inbox({ cases, now, id }: Props) {
  const [drafts] = useState(() => new Map<string, string>());
  const open = cases.find((one) => one.id === id) ?? cases[0];
  return (
    <div className="inbox">
      <nav className="inbox__list" aria-label="Tickets">
        <ul>
          {cases.map((one) => (
            <li key={one.id}>
              <a className="inbox__item" href={`#${one.id}`} aria-current={one.id === open?.id ? 'page' : undefined}>
                <strong>{one.customer}</strong>
                <span className="inbox__subject">{one.subject}</span>
                <span className="inbox__snippet">{one.thread.findLast(({ role }) => role === 'customer')?.text}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {open && <Ticket key={open.id} ticket={open} now={now} drafts={drafts} />}
    </div>
  );
}
