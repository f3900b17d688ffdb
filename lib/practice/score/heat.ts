import type { Review } from '../../engine/types';
import type { Reviewed } from '../reviewed';
import type { Point } from './point';

const HEAT_BRINGS = 15;
/** Less than this to either side leaves the heat as it is: the panel says so from here on too. */
const LEVEL = 0.15;

export type HeatWay = 'lowers' | 'level' | 'raises';

export const heatWay = ({ heat }: Pick<Review, 'heat'>): HeatWay =>
  heat <= -LEVEL ? 'lowers' : heat < LEVEL ? 'level' : 'raises';

const share: Readonly<Record<HeatWay, number>> = { lowers: 1, level: 0.5, raises: 0 };
const words: Readonly<Record<HeatWay, string>> = {
  lowers: 'It lowers the heat.',
  level: 'It leaves the heat as it is.',
  raises: 'It raises the heat.',
};

/** What the reply does to the heat, in three steps only: less than that is no difference that anybody would feel. */
export function heatPoint({ review, sentences }: Reviewed): Point {
  const way = heatWay(review);
  const earned = sentences.length === 0 ? 0 : HEAT_BRINGS * share[way];
  const worst = review.findings.find(({ severity }) => severity === 'stop');
  return {
    of: { kind: 'heat' },
    earned,
    most: HEAT_BRINGS,
    span: way === 'raises' && worst ? { start: worst.start, end: worst.end } : null,
    why: [words[way], ...review.heatReasons.slice(0, 2)].join(' '),
  };
}
