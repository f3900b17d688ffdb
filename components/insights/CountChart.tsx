import { Bar, BarChart, CartesianGrid, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';

import type { DayCounts } from '../../lib/records/counts/day-counts';
import { CountTable } from './CountTable';
import { countWords } from './count-words';
import { dayWords } from './day-words';
import './CountChart.css';

interface Props {
  title: string;
  rows: readonly DayCounts[];
  /** What is drawn, from the ground up, each with its colour. */
  series: readonly { name: string; colour: string }[];
}

/** Counts over time as stacked bars, and the same as a table for whoever reads rather than looks. */
export function CountChart({ title, rows, series }: Props) {
  if (series.length === 0) return null;
  const data = rows.map(({ day, counts }) => ({
    day: dayWords(day),
    ...Object.fromEntries(series.map(({ name }) => [name, counts[name] ?? 0])),
  }));
  return (
    <figure className="count-chart">
      <figcaption>
        <h3>{title}</h3>
      </figcaption>
      <div className="count-chart__drawing" aria-hidden="true">
        <ResponsiveContainer width="100%" height={220}>
          <BarChart data={data} accessibilityLayer={false} margin={{ top: 4, right: 4, bottom: 0, left: 0 }}>
            <CartesianGrid vertical={false} stroke="var(--line)" />
            <XAxis dataKey="day" tick={{ fill: 'var(--quiet)', fontSize: 12 }} stroke="var(--edge)" minTickGap={24} />
            <YAxis
              allowDecimals={false}
              width={36}
              tick={{ fill: 'var(--quiet)', fontSize: 12 }}
              stroke="var(--edge)"
            />
            <Tooltip
              isAnimationActive={false}
              cursor={{ fill: 'var(--raised)' }}
              contentStyle={{ background: 'var(--surface)', border: '1px solid var(--edge)', color: 'var(--ink)' }}
            />
            <Legend
              itemSorter={null}
              formatter={(value: string) => <span className="count-chart__name">{value}</span>}
            />
            {series.map(({ name, colour }) => (
              <Bar
                key={name}
                dataKey={name}
                name={countWords(name)}
                stackId="all"
                fill={colour}
                stroke="var(--surface)"
                isAnimationActive={false}
              />
            ))}
          </BarChart>
        </ResponsiveContainer>
      </div>
      <CountTable title={title} rows={rows} names={series.map(({ name }) => name)} />
    </figure>
  );
}
