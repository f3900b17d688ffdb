import { Button } from 'react-aria-components/Button';

import type { FollowUp } from '../lib/records/follow-ups/follow-up';
import { dueWords } from './due-words';

interface Props {
  followUp: FollowUp;
  now: number;
  onOpen: (link: string) => void;
  onSnooze: (how: 'hour' | 'morning') => void;
  onDone: () => void;
}

/** One promise: by when, what kind, and its ticket. It holds no text, so none is shown. */
export function FollowUpItem({ followUp: { due, step, site, link }, now, onOpen, onSnooze, onDone }: Props) {
  const overdue = due <= now;
  const what = step === 'follow-up' ? 'Come back to the customer' : 'Do what you said';
  return (
    <li className="follow-up" data-overdue={overdue || undefined}>
      <p>
        <strong>{dueWords(due, now)}</strong> {what}
      </p>
      <div className="chips">
        {link !== null && (
          <Button
            className="button"
            onPress={() => {
              onOpen(link);
            }}
          >
            Open in {site === 'gmail' ? 'Gmail' : 'Zendesk'}
          </Button>
        )}
        <Button className="button" onPress={onDone}>
          Done
        </Button>
      </div>
      <p className="follow-up__later">
        Remind me
        <Button
          className="button button--bare"
          aria-label="Remind me in an hour"
          onPress={() => {
            onSnooze('hour');
          }}
        >
          in an hour
        </Button>
        <Button
          className="button button--bare"
          aria-label="Remind me tomorrow"
          onPress={() => {
            onSnooze('morning');
          }}
        >
          tomorrow
        </Button>
      </p>
    </li>
  );
}
