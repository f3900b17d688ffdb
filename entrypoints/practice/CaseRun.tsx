import { useEffect, useMemo, useRef, useState } from 'react';

import { CaseThread } from '../../components/practice/CaseThread';
import { levelWords } from '../../components/practice/practice-words';
import type { Try } from '../../components/practice/BeforeAfter';
import type { PracticeCase } from '../../lib/packs/case-schema';
import { attemptOf } from '../../lib/practice/attempt';
import { type Exercise, exerciseOf } from '../../lib/practice/exercise';
import { compareGuess, type Guess } from '../../lib/practice/guess';
import { reviewReply } from '../../lib/practice/reviewed';
import { scoreOf } from '../../lib/practice/score/score';
import type { Desk } from './desk';
import { ReadStage } from './ReadStage';
import { ScoreStage } from './ScoreStage';
import { shownThread } from './shown-thread';
import { WriteStage } from './WriteStage';

const stages = ['read', 'write', 'score'] as const;
type Stage = (typeof stages)[number];
const stageWords: Readonly<Record<Stage, string>> = { read: 'Read', write: 'Write', score: 'Score' };

interface Props {
  desk: Desk;
  one: PracticeCase;
  /** The case after this one, or null. */
  next: string | null;
}

/** One case from reading to score, and again. */
export function CaseRun({ desk, one, next }: Props) {
  const { engine } = desk;
  const [stage, setStage] = useState<Stage>('read');
  const [guess, setGuess] = useState<Guess | null>(null);
  const [draft, setDraft] = useState('');
  const [live, setLive] = useState(false);
  const [tries, setTries] = useState<readonly Try[]>([]);
  const exercise = useMemo<Exercise | null>(() => {
    if (!engine) return null;
    // The reply to compare with is shown after the first try: from then on it earns nothing.
    return { ...exerciseOf(engine, one), shownReply: tries.length > 0 ? (one.modelReply ?? null) : null };
  }, [engine, one, tries.length]);

  // The button that led here is gone: the keyboard goes on with the stage that it opened.
  const opened = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (stage === 'read') return;
    opened.current?.focus();
  }, [stage]);

  const finish = (): void => {
    if (!engine || !exercise) return;
    const score = scoreOf(exercise, reviewReply(engine, exercise, draft));
    setTries([...tries, { draft, score }]);
    const compared = guess && { ...guess, right: compareGuess(guess, one).right };
    const session = desk.session?.cases.some(({ id }) => id === one.id) ? desk.session.id : null;
    const about = {
      caseId: one.id,
      at: desk.clock().toISOString(),
      mode: 'case',
      live,
      outcome: null,
      session,
    } as const;
    // A guess counts once: at the second try the answer is known.
    desk.keep(attemptOf(about, [score], tries.length === 0 ? compared : null), [draft]);
    setStage('score');
  };

  return (
    <article className="practice__section" aria-label={one.title}>
      <div className="practice__bar">
        <a href="#cases">All cases</a>
        <ol className="practice__stages" aria-label="Where you are">
          {stages.map((name, at) => (
            <li key={name} aria-current={name === stage ? 'step' : undefined}>
              {at + 1} {stageWords[name]}
            </li>
          ))}
        </ol>
      </div>
      <h2>{one.title}</h2>
      <p className="quiet">
        {one.field !== undefined && `${one.field} · `}
        {levelWords[one.level]} · {one.subject}
      </p>
      <CaseThread turns={shownThread(one)} />
      <div ref={opened} className="practice__section" tabIndex={-1}>
        {exercise === null || engine === null ? (
          <p role="status">Getting ready …</p>
        ) : stage === 'read' ? (
          <ReadStage
            one={one}
            exercise={exercise}
            guess={guess}
            onGuess={setGuess}
            onWrite={() => {
              setStage('write');
            }}
            explain={desk.explain}
          />
        ) : stage === 'write' ? (
          <WriteStage
            engine={engine}
            exercise={exercise}
            draft={draft}
            onDraft={setDraft}
            live={live}
            onLive={setLive}
            done="Score my reply"
            onDone={finish}
          />
        ) : (
          <ScoreStage
            one={one}
            tries={tries}
            next={next}
            onRetry={() => {
              setStage('write');
            }}
          />
        )}
      </div>
    </article>
  );
}
