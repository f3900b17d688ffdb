import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { compile } from '../lib/engine';
import type { PracticeCase } from '../lib/packs/case-schema';
import { asPack } from '../lib/packs/schema';
import { exerciseOf, type Exercise } from '../lib/practice/exercise';
import { reviewReply, type Reviewed } from '../lib/practice/reviewed';
import { type Score, scoreOf } from '../lib/practice/score/score';
import { CORE_FOLDER, readCorePack, readDraftWeights, readWeights } from '../scripts/core-pack';

/** The engine that ships and the cases that ship: what tests of the practice score by. */
export const { engine } = compile([asPack(readCorePack())], readWeights(), readDraftWeights());

const folder = join(CORE_FOLDER, 'cases');
export const cases = readdirSync(folder)
  .sort()
  .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as PracticeCase);

export function caseOf(id: string): PracticeCase {
  const one = cases.find((candidate) => candidate.id === id);
  if (!one) throw new Error(`there is no case "${id}"`);
  return one;
}

export interface Scored {
  exercise: Exercise;
  reviewed: Reviewed;
  score: Score;
}

/** A reply to a case, scored; `shown` is a reply that the trainee has seen. */
export function scored(one: PracticeCase, draft: string, shown: string | null = null): Scored {
  const exercise = { ...exerciseOf(engine, one), shownReply: shown };
  const reviewed = reviewReply(engine, exercise, draft);
  return { exercise, reviewed, score: scoreOf(exercise, reviewed) };
}
