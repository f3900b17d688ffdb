import { tones } from '../lib/engine/types';
import type { Course, TurnHeat } from '../lib/conversation/state';
import { hoursWords } from './hours-words';
import './ThreadLine.css';

const STEP = 18;
const HEIGHT = 30;
const FLOOR = HEIGHT - 5;
const heatToY = (heat: number): number => FLOOR - heat * 7;

/** How the customer's words have gone over the thread: heat of each turn as a small line, and the same in a sentence. */
export function ThreadLine({ course }: { course: Course }) {
  if (course.contacts < 2) return null;
  const turns = course.turns.slice(-14);
  const points = turns.flatMap((turn, index) =>
    turn.role === 'customer' && turn.heat !== null ? [{ x: 8 + index * STEP, y: heatToY(turn.heat) }] : [],
  );
  const width = 16 + (turns.length - 1) * STEP;
  return (
    <section className="thread-line" aria-label="Course of the thread">
      <svg
        className="thread-line__graph"
        width={width}
        height={HEIGHT}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        role="img"
        aria-label={spoken(turns)}
      >
        <line x1="2" x2={width - 2} y1={FLOOR} y2={FLOOR} className="thread-line__floor" />
        <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} className="thread-line__line" />
        {turns.map((turn, index) => (
          <Turn key={turn.messageId} turn={turn} x={8 + index * STEP} />
        ))}
      </svg>
      <div>
        <p>{sentence(course)}</p>
        {course.promises.length > 0 && (
          <p className="quiet">You said: {course.promises.map((promise) => `“${promise}”`).join(' ')}</p>
        )}
      </div>
    </section>
  );
}

function Turn({ turn, x }: { turn: TurnHeat; x: number }) {
  if (turn.role === 'agent') return <line x1={x} x2={x} y1={FLOOR - 3} y2={FLOOR + 3} className="thread-line__reply" />;
  if (turn.heat === null) return <circle cx={x} cy={FLOOR} r="2.5" className="thread-line__unsure" />;
  return (
    <circle cx={x} cy={heatToY(turn.heat)} r="3.5" className="thread-line__turn" data-heat={Math.round(turn.heat)} />
  );
}

const trendWords = {
  rising: 'heat is rising',
  falling: 'heat is falling',
  level: 'heat is level',
  'too-short': '',
} as const;

function sentence({ contacts, trend, waitedHours }: Course): string {
  const parts = [
    `Wrote ${contacts} times`,
    trendWords[trend],
    waitedHours === null ? '' : `waited up to ${hoursWords(waitedHours)}`,
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}

const spoken = (turns: readonly TurnHeat[]): string =>
  `Customer’s messages in order: ${turns
    .filter((turn) => turn.role === 'customer')
    .map((turn) => (turn.heat === null ? 'not sure' : (tones[Math.round(turn.heat)] ?? 'not sure')))
    .join(', ')}.`;
