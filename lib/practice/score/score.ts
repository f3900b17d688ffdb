import type { Exercise } from '../exercise';
import type { Reviewed } from '../reviewed';
import { type Ceiling, ceilingOf } from './ceiling';
import { empathyPoints } from './empathy';
import { heatPoint } from './heat';
import type { Point } from './point';
import { questionPoints } from './questions';
import { remarkPoints } from './remarks';
import { stepPoints } from './steps';
import { worthOf } from './worth';

export interface Score {
  /** 0 … 100, whole. */
  total: number;
  points: readonly Point[];
  /** What holds the total down, where its points would come to more. */
  ceiling: Ceiling | null;
}

/**
 * What a reply earned, and for what. A sum: what can be earned depends on the message alone, and each step made adds to it, so
 * that one step more never scores less. The same reply always scores the same.
 */
export function scoreOf(exercise: Exercise, reviewed: Reviewed): Score {
  const worth = worthOf(reviewed, exercise);
  const raw = [
    ...stepPoints(exercise, reviewed, worth),
    ...empathyPoints(exercise, reviewed, worth),
    ...questionPoints(exercise, reviewed, worth),
    heatPoint(reviewed),
    ...remarkPoints(reviewed),
  ];
  const points = ofHundred(raw);
  const sum = Math.max(0, Math.round(points.reduce((all, { earned }) => all + earned, 0)));
  const ceiling = ceilingOf(exercise, reviewed);
  return ceiling && sum > ceiling.at ? { total: ceiling.at, points, ceiling } : { total: sum, points, ceiling: null };
}

/** What can be earned comes to a hundred; what is taken for a remark is the same everywhere. */
function ofHundred(points: readonly Point[]): Point[] {
  const most = points.reduce((sum, point) => sum + point.most, 0);
  return points.map((point) =>
    point.most === 0 ? point : { ...point, earned: (100 * point.earned) / most, most: (100 * point.most) / most },
  );
}
