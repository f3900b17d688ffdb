import type { Progress } from '../../lib/practice/progress';
import type { Explain } from '../rule-note';
import { DayChart } from './DayChart';
import { keptPointWords } from './practice-words';
import { ShareChart } from './ShareChart';
import './ProgressCharts.css';

const SHOWN_STEPS = 8;

/** How practice goes, over time: days, what is still weak, what was remarked on most. No word of loss, no target. */
export function ProgressCharts({ progress, explain }: { progress: Progress; explain: Explain }) {
  const { days, weakest, rules, daysThisWeek, attempts } = progress;
  const [weak] = weakest;
  return (
    <div className="progress-charts">
      <p className="progress-charts__summary">
        {attempts} {attempts === 1 ? 'try' : 'tries'} so far.
        {daysThisWeek > 0 && ` Practised on ${daysThisWeek} ${daysThisWeek === 1 ? 'day' : 'days'} this week.`}
        {weak && weak.share < 0.9 && (
          <>
            {' '}
            Most to gain now: <strong>{keptPointWords(weak.name).toLowerCase()}</strong>.
          </>
        )}
      </p>
      <DayChart days={days} />
      {weakest.length > 0 && (
        <ShareChart
          title="What earns its points, the weakest first"
          counted="Points earned"
          colour="var(--accent)"
          rows={weakest.slice(0, SHOWN_STEPS).map(({ name, share, times }) => ({
            name: keptPointWords(name),
            percent: Math.round(share * 100),
            times,
          }))}
        />
      )}
      {rules.length > 0 && (
        <>
          <ShareChart
            title="Remarked on most, by share of your tries"
            counted="Share of tries"
            colour="var(--caution)"
            rows={rules.map(({ name, share, times }) => ({
              name: inWords(name),
              percent: Math.round(share * 100),
              times,
            }))}
          />
          <ul className="progress-charts__rules">
            {rules.map(({ name }) => {
              const why = explain(name)?.why;
              return (
                why !== undefined && (
                  <li key={name}>
                    <strong>{inWords(name)}.</strong> <span className="quiet">{why}</span>
                  </li>
                )
              );
            })}
          </ul>
        </>
      )}
    </div>
  );
}

/** "as-i-told-you" is how a file is called. */
const inWords = (rule: string): string =>
  (rule.charAt(0).toUpperCase() + rule.slice(1)).replaceAll('-', ' ').replace(/ i\b/g, ' I');
