import { useEffect, useMemo, useRef, useState } from 'react';

import { CaseThread } from '../../components/practice/CaseThread';
import { PlayEnding } from '../../components/practice/PlayEnding';
import { levelWords, moodWords } from '../../components/practice/practice-words';
import { ScoreView } from '../../components/practice/ScoreView';
import type { PracticeCase, RolePlay } from '../../lib/packs/case-schema';
import { attemptOf } from '../../lib/practice/attempt';
import { exerciseNow, newPlay, type Play, reply, tonesOf } from '../../lib/practice/play';
import { reviewReply } from '../../lib/practice/reviewed';
import type { Desk } from './desk';
import { playedThread } from './played-thread';
import { WriteStage } from './WriteStage';

interface Props {
  desk: Desk;
  one: PracticeCase;
  play: RolePlay;
}

/** A conversation with a customer who answers back, to its end. */
export function RolePlayRun({ desk, one, play: rolePlay }: Props) {
  const { engine } = desk;
  const [play, setPlay] = useState<Play>(newPlay);
  const [draft, setDraft] = useState('');
  const [live, setLive] = useState(false);
  const newest = useRef<HTMLParagraphElement>(null);
  const exercise = useMemo(() => engine && exerciseNow(engine, one, play), [engine, one, play]);

  useEffect(() => {
    if (play.exchanges.length === 0) return;
    newest.current?.scrollIntoView({ block: 'nearest' });
    // The button that was pressed is gone or off: the keyboard goes on where there is something to do.
    newest.current?.parentElement?.querySelector<HTMLElement>('textarea, [data-outcome] h3')?.focus();
  }, [play]);

  const send = (): void => {
    if (!engine || !exercise) return;
    const after = reply(rolePlay, play, exercise, reviewReply(engine, exercise, draft));
    setPlay(after);
    setDraft('');
    if (after.ending) keep(after, after.ending.outcome);
  };

  const keep = ({ exchanges }: Play, outcome: NonNullable<Play['ending']>['outcome']): void => {
    const session = desk.session?.cases.some(({ id }) => id === one.id) ? desk.session.id : null;
    const about = {
      caseId: one.id,
      at: desk.clock().toISOString(),
      mode: 'role-play',
      live,
      outcome,
      session,
    } as const;
    const scores = exchanges.map(({ score }) => score);
    desk.keep(
      attemptOf(about, scores, null),
      exchanges.map((exchange) => exchange.draft),
    );
  };

  return (
    <article className="practice__section" aria-label={one.title}>
      <div className="practice__bar">
        <a href="#role-play">All role plays</a>
      </div>
      <h2>{one.title}</h2>
      <p className="quiet">
        {one.field !== undefined && `${one.field} · `}
        {levelWords[one.level]} · {one.subject}
      </p>
      <CaseThread turns={playedThread(one, play)} />
      <p ref={newest} className={engine === null ? 'quiet' : 'visually-hidden'} role="status">
        {engine === null ? 'Getting ready …' : answered(one, play)}
      </p>
      {play.ending ? (
        <>
          <PlayEnding
            ending={play.ending}
            tones={tonesOf(one, play)}
            onAgain={() => {
              setPlay(newPlay);
            }}
          />
          {play.exchanges.map((exchange, at) => (
            <details key={at}>
              <summary>
                Your reply {at + 1}: {exchange.score.total} of 100
              </summary>
              <ScoreView draft={exchange.draft} score={exchange.score} />
            </details>
          ))}
        </>
      ) : (
        engine &&
        exercise && (
          <WriteStage
            engine={engine}
            exercise={exercise}
            draft={draft}
            onDraft={setDraft}
            live={live}
            onLive={setLive}
            done="Send it to them"
            onDone={send}
          />
        )
      )}
    </article>
  );
}

/** How the customer took the last reply. */
function answered({ customer }: PracticeCase, { exchanges }: Play): string {
  const answer = exchanges.at(-1)?.answer;
  return answer ? `${customer} ${moodWords[answer.mood].name}.` : '';
}
