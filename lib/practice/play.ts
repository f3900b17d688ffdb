import type { Engine } from '../engine';
import type { Tone } from '../engine/types';
import type { PracticeCase, RolePlay } from '../packs/case-schema';
import { featuresOf } from './branch';
import { type Exercise, exerciseFor, exerciseOf } from './exercise';
import type { Reviewed } from './reviewed';
import { nextAfter, placeAt, type RolePlayEnding, type RolePlayTurn } from './role-play';
import { type Score, scoreOf } from './score/score';

/** One reply of a role play, and what the customer made of it. */
export interface Exchange {
  draft: string;
  score: Score;
  /** The customer's next message, where there is one. */
  answer: RolePlayTurn | null;
}

/** A role play under way. It begins at the case's own message. */
export interface Play {
  exchanges: readonly Exchange[];
  ending: RolePlayEnding | null;
}

export const newPlay: Play = { exchanges: [], ending: null };

/** What has to be answered now. The customer's earlier messages count as said: a reply may go back to them. */
export function exerciseNow(engine: Engine, one: PracticeCase, { exchanges }: Play): Exercise {
  const asked = exchanges.at(-1)?.answer;
  if (!asked) return exerciseOf(engine, one);
  const said = exchanges.flatMap(({ answer }) => (answer ? [answer.says] : []));
  const first = exerciseOf(engine, one).message;
  return exerciseFor(engine, one, { message: [first, ...said].join('\n\n'), tone: asked.tone, steps: asked.steps });
}

/** The play after a reply. */
export function reply(rolePlay: RolePlay, play: Play, exercise: Exercise, reviewed: Reviewed): Play {
  const at = play.exchanges.at(-1)?.answer?.id ?? null;
  const next = nextAfter(rolePlay, at, featuresOf(reviewed));
  const exchange = { draft: reviewed.draft, score: scoreOf(exercise, reviewed) };
  return next.kind === 'turn'
    ? { exchanges: [...play.exchanges, { ...exchange, answer: next.turn }], ending: null }
    : { exchanges: [...play.exchanges, { ...exchange, answer: null }], ending: next.ending };
}

/** How heated the customer was, message by message. */
export const tonesOf = (one: PracticeCase, { exchanges }: Play): Tone[] => [
  one.expect.tone,
  ...exchanges.flatMap(({ answer }) => (answer ? [answer.tone] : [])),
];

/** The longest way through a role play, in messages of the customer. */
export function longestWay(play: RolePlay): number {
  const from = (branches: RolePlay['then']): number =>
    1 +
    Math.max(
      ...branches.map(({ to }) => {
        const place = placeAt(play, to);
        return place?.kind === 'turn' ? from(place.turn.then) : 0;
      }),
    );
  return from(play.then);
}
