import type { CustomerType, Tone } from '../engine/types';
import type { RolePlay } from '../packs/case-schema';
import type { Compared, Guess } from './guess';
import type { Point } from './score/point';
import type { Score } from './score/score';

/** What is kept of one try at a case: numbers, labels and names of rules. Never a word of the reply. */
export interface Attempt {
  caseId: string;
  /** ISO 8601. */
  at: string;
  mode: 'case' | 'role-play';
  /** 0 … 100. */
  score: number;
  /** By what they were given for: `step:apology`, `empathy:reaction`, `heat`, `questions`. */
  points: readonly { name: string; earned: number; most: number }[];
  /** Rules that remarked on the reply, each once. */
  rules: readonly string[];
  guess: { tone: Tone; types: readonly CustomerType[]; right: number } | null;
  /** Whether the review was shown while writing. */
  live: boolean;
  /** How a role play ended. */
  outcome: RolePlay['endings'][number]['outcome'] | null;
  /** The session of a group that it belongs to: the id of its pack. */
  session: string | null;
}

type About = Pick<Attempt, 'caseId' | 'at' | 'mode' | 'live' | 'outcome' | 'session'>;

/** What is kept of one or, in a role play, several scored replies. */
export function attemptOf(
  about: About,
  scores: readonly Score[],
  guess: (Guess & Pick<Compared, 'right'>) | null,
): Attempt {
  const points = new Map<string, { name: string; earned: number; most: number }>();
  for (const point of scores.flatMap((score) => score.points)) {
    const name = nameOf(point);
    if (name === null) continue;
    const { earned, most } = points.get(name) ?? { earned: 0, most: 0 };
    points.set(name, { name, earned: tenth(earned + point.earned), most: tenth(most + point.most) });
  }
  const rules = scores.flatMap((score) => score.points.flatMap(({ of }) => (of.kind === 'remark' ? [of.rule] : [])));
  return {
    ...about,
    score: Math.round(scores.reduce((sum, { total }) => sum + total, 0) / Math.max(1, scores.length)),
    points: [...points.values()],
    rules: [...new Set(rules)],
    guess: guess && { tone: guess.tone, types: guess.types, right: guess.right },
  };
}

function nameOf({ of }: Point): string | null {
  switch (of.kind) {
    case 'step':
      return `step:${of.step}`;
    case 'empathy':
      return `empathy:${of.part}`;
    case 'question':
      return 'questions';
    case 'heat':
      return 'heat';
    case 'remark':
      return null;
  }
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
