import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';

import { Toggle } from '../Toggle';
import './ReplyWriter.css';

interface Props {
  draft: string;
  onDraft: (draft: string) => void;
  live: boolean;
  onLive: (live: boolean) => void;
  /** What the button does, in words. */
  done: string;
  onDone: () => void;
  /** The review, where it is shown while writing. */
  review: ReactNode;
}

/** A reply to write, with the review beside it or without. */
export function ReplyWriter({ draft, onDraft, live, onLive, done, onDone, review }: Props) {
  return (
    <div className="reply-writer" data-live={live || undefined}>
      <div className="reply-writer__box">
        <label className="section-title" htmlFor="practice-reply">
          Your reply
        </label>
        <textarea
          id="practice-reply"
          className="field reply-writer__text"
          rows={9}
          value={draft}
          onChange={({ target }) => {
            onDraft(target.value);
          }}
        />
        <div className="reply-writer__bar">
          <Button className="button button--main" isDisabled={draft.trim() === ''} onPress={onDone}>
            {done}
          </Button>
          <Toggle on={live} onChange={onLive}>
            Show the review while I write
          </Toggle>
        </div>
      </div>
      {live && <div className="reply-writer__review">{review}</div>}
    </div>
  );
}
