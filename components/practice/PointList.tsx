import type { Point } from '../../lib/practice/score/point';
import { pointWords } from './practice-words';

interface Props {
  title: string;
  /** On whose word, where there is one. */
  source?: string | undefined;
  draft: string;
  points: readonly Point[];
  onLight: (point: Point | null) => void;
}

/** The points of one kind: what for, how many, why, and the words that made them. */
export function PointList({ title, source, draft, points, onLight }: Props) {
  return (
    <section className="point-list" aria-label={title}>
      <h3 className="section-title">{title}</h3>
      {source !== undefined && <p className="quiet">{source}</p>}
      <ul>
        {points.map((point, index) => {
          const { earned, most, why, span } = point;
          return (
            <li
              key={index}
              className="point-list__item"
              data-state={earned < 0 ? 'lost' : earned >= most && most > 0 ? 'won' : earned > 0 ? 'half' : 'none'}
              tabIndex={span ? 0 : undefined}
              onMouseEnter={() => {
                onLight(point);
              }}
              onMouseLeave={() => {
                onLight(null);
              }}
              onFocus={() => {
                onLight(point);
              }}
              onBlur={() => {
                onLight(null);
              }}
            >
              <span className="point-list__sum">{most > 0 ? `${tidy(earned)} / ${tidy(most)}` : tidy(earned)}</span>
              <span>
                <strong>{pointWords(point)}</strong> <span className="quiet">{why}</span>
                {span && <span className="point-list__words">“{short(draft.slice(span.start, span.end))}”</span>}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Whole points, as the total is, and a real minus. */
const tidy = (value: number): string => String(Math.round(value)).replace('-', '−');

const LONGEST = 90;
const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text);
