import { Button } from 'react-aria-components/Button';

import { BeforeAfter, type Try } from '../../components/practice/BeforeAfter';
import { ModelReply } from '../../components/practice/ModelReply';
import { ScoreView } from '../../components/practice/ScoreView';
import type { PracticeCase } from '../../lib/packs/case-schema';
import { addressOf } from './place';

interface Props {
  one: PracticeCase;
  tries: readonly Try[];
  next: string | null;
  onRetry: () => void;
}

/** What the last try earned, what changed since the first, and a reply to compare with. */
export function ScoreStage({ one, tries, next, onRetry }: Props) {
  const first = tries[0];
  const last = tries.at(-1);
  if (!first || !last) return null;
  return (
    <>
      <ScoreView draft={last.draft} score={last.score} />
      {tries.length > 1 && <BeforeAfter before={first} after={last} />}
      <ModelReply modelReply={one.modelReply ?? null} goodReplyDoes={one.goodReplyDoes} />
      <div className="practice__bar">
        <Button className="button button--main" onPress={onRetry}>
          Try again
        </Button>
        {one.rolePlay && <a href={addressOf('role-play', one.id)}>Play it with an answer</a>}
        {next !== null && next !== one.id && <a href={addressOf('cases', next)}>Next case</a>}
      </div>
    </>
  );
}
