import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';

import { chartText } from './chart-style';
import { ChartTable } from './ChartTable';

export interface ShareRow {
  name: string;
  percent: number;
  times: number;
}

interface Props {
  title: string;
  /** What is counted, for the table: "points earned". */
  counted: string;
  rows: readonly ShareRow[];
  colour: string;
}

const ROW_HEIGHT = 30;

/** A share of each of a few things, as bars. */
export function ShareChart({ title, counted, rows, colour }: Props) {
  return (
    <figure className="chart">
      <figcaption>{title}</figcaption>
      <div aria-hidden="true">
        <ResponsiveContainer width="100%" height={rows.length * ROW_HEIGHT + 8}>
          <BarChart
            data={[...rows]}
            layout="vertical"
            margin={{ top: 0, right: 56, bottom: 0, left: 0 }}
            accessibilityLayer={false}
          >
            <XAxis type="number" domain={[0, 100]} hide />
            <YAxis type="category" dataKey="name" width={168} tick={chartText} stroke="var(--line)" interval={0} />
            <Bar dataKey="percent" fill={colour} radius={3} barSize={14} isAnimationActive={false}>
              <LabelList
                dataKey="percent"
                position="right"
                // No break between them.
                formatter={(value) => `${String(value)}\u00a0%`}
                {...chartText}
              />
            </Bar>
          </BarChart>
        </ResponsiveContainer>
      </div>
      <ChartTable
        columns={['What', `${counted}, %`, 'Times']}
        rows={rows.map(({ name, percent, times }) => [name, percent, times])}
      />
    </figure>
  );
}
