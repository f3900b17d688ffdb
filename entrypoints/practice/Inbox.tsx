import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components/Button';

import type { PracticeCase } from '../../lib/packs/case-schema';
import { Ticket } from './Ticket';
import './Inbox.css';

interface Props {
  cases: readonly PracticeCase[];
  now: Date;
  onOpenPanel: () => void;
}

/** Tickets at the left, the one that is open at the right. The address keeps which one, so that a reload stays there. */
export function Inbox({ cases, now, onOpenPanel }: Props) {
  const [id, setId] = useState(() => location.hash.slice(1));
  const [drafts] = useState(() => new Map<string, string>());
  const open = cases.find((one) => one.id === id) ?? cases[0];

  useEffect(() => {
    const follow = (): void => {
      setId(location.hash.slice(1));
    };
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('hashchange', follow);
    };
  }, []);

  return (
    <div className="inbox">
      <header className="inbox__header">
        <img src="/icon/32.png" width="20" height="20" alt="" />
        <h1>Practice inbox</h1>
        <p className="quiet">Made-up customers. Nothing you write here is sent or kept.</p>
        <Button className="button" onPress={onOpenPanel}>
          Open the panel
        </Button>
      </header>
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
