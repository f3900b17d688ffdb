import { CartesianGrid, Legend, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';

import type { Progress } from '../../lib/practice/progress';
import { chartBox, chartText } from './chart-style';
import { ChartTable } from './ChartTable';

/** Scores and right guesses, by the days on which something was practised. */
export function DayChart({ days }: { days: Progress['days'] }) {
  return (
    <figure className="chart">
      <figcaption>Your scores, and how often you read the customer right</figcaption>
      <div aria-hidden="true">
        <ResponsiveContainer width="100%" height={220}>
          <LineChart data={[...days]} margin={{ top: 8, right: 16, bottom: 0, left: -16 }} accessibilityLayer={false}>
            <CartesianGrid stroke="var(--line)" vertical={false} />
            <XAxis dataKey="day" stroke="var(--edge)" tick={chartText} />
            <YAxis domain={[0, 100]} stroke="var(--edge)" tick={chartText} />
            <Tooltip contentStyle={chartBox} />
            <Legend wrapperStyle={chartText} formatter={(name) => <span className="chart__name">{name}</span>} />
            <Line name="score" dataKey="score" stroke="var(--accent)" strokeWidth={2} isAnimationActive={false} />
            <Line
              name="right guesses, %"
              dataKey="guess"
              stroke="var(--type)"
              strokeWidth={2}
              strokeDasharray="5 4"
              dot={{ strokeDasharray: '' }}
              connectNulls
              isAnimationActive={false}
            />
          </LineChart>
        </ResponsiveContainer>
      </div>
      <ChartTable
        columns={['Day', 'Score', 'Right guesses, %', 'Tries']}
        rows={days.map(({ day, score, guess, attempts }) => [day, score, guess ?? '–', attempts])}
      />
    </figure>
  );
}
