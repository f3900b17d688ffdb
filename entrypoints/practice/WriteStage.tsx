import { useDeferredValue, useMemo } from 'react';

import { LiveReview } from '../../components/practice/LiveReview';
import { ReplyWriter } from '../../components/practice/ReplyWriter';
import type { Engine } from '../../lib/engine';
import type { Exercise } from '../../lib/practice/exercise';
import { reviewReply } from '../../lib/practice/reviewed';

interface Props {
  engine: Engine;
  exercise: Exercise;
  draft: string;
  onDraft: (draft: string) => void;
  live: boolean;
  onLive: (live: boolean) => void;
  done: string;
  onDone: () => void;
}

/** Writes a reply; where the review is shown it follows what is typed. */
export function WriteStage({ engine, exercise, draft, ...writer }: Props) {
  const seen = useDeferredValue(draft);
  const review = useMemo(
    () => (writer.live ? reviewReply(engine, exercise, seen).review : null),
    [engine, exercise, seen, writer.live],
  );
  return <ReplyWriter draft={draft} {...writer} review={review && <LiveReview draft={seen} review={review} />} />;
}
