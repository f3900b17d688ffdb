import { useState } from 'react';
import { Button } from 'react-aria-components/Button';

import type { FollowUp } from '../lib/records/follow-ups/follow-up';
import { FollowUpItem } from './FollowUpItem';
import './FollowUpList.css';

interface Props {
  followUps: readonly FollowUp[];
  /** ms since 1970. */
  now: number;
  actions: FollowUpActions;
  onClose: () => void;
}

export interface FollowUpActions {
  openTicket: (link: string) => void;
  snooze: (followUp: FollowUp, how: 'hour' | 'morning') => void;
  done: (followUp: FollowUp) => void;
  /** Puts one back as it was before it was put off or done with. */
  putBack: (followUp: FollowUp) => void;
  /** Asks the browser for notifications; null where they are allowed already. */
  allowNotes: (() => void) | null;
}

/** What the agent promised, overdue first. The last press can be undone. */
export function FollowUpList({ followUps, now, actions, onClose }: Props) {
  const [last, setLast] = useState<{ followUp: FollowUp; words: string } | null>(null);
  const remembering = (words: string, act: (followUp: FollowUp) => void) => (followUp: FollowUp) => {
    setLast({ followUp, words });
    act(followUp);
  };
  const sorted = followUps.toSorted((a, b) => a.due - b.due);
  return (
    <section className="follow-ups" aria-labelledby="follow-ups-title">
      <header className="follow-ups__head">
        <h2 id="follow-ups-title" className="section-title">
          What you promised
        </h2>
        <Button className="button button--bare" onPress={onClose}>
          Close
        </Button>
      </header>
      {sorted.length === 0 && (
        <p className="quiet">Nothing is open. What you promise with a time is listed here once it is sent.</p>
      )}
      <ul className="follow-ups__list">
        {sorted.map((followUp) => (
          <FollowUpItem
            key={followUp.id}
            followUp={followUp}
            now={now}
            onOpen={actions.openTicket}
            onSnooze={(how) => {
              remembering('Put off.', (one) => {
                actions.snooze(one, how);
              })(followUp);
            }}
            onDone={() => {
              remembering('Done.', actions.done)(followUp);
            }}
          />
        ))}
      </ul>
      <p role="status">
        {last && (
          <>
            {last.words}{' '}
            <Button
              className="button button--bare"
              onPress={() => {
                actions.putBack(last.followUp);
                setLast(null);
              }}
            >
              Undo
            </Button>
          </>
        )}
      </p>
      {actions.allowNotes && (
        <div>
          <Button className="button" onPress={actions.allowNotes}>
            Tell me by a notification
          </Button>
          <p className="quiet">Your browser asks you first.</p>
        </div>
      )}
    </section>
  );
}
