import { useState } from 'react';

import { Choice } from '../../../components/Choice';
import { CountChart } from '../../../components/insights/CountChart';
import { InsightsSummary } from '../../../components/insights/InsightsSummary';
import { RisingList } from '../../../components/insights/RisingList';
import { Notice } from '../../../components/Notice';
import { buckets } from '../../../lib/records/counts/buckets';
import { merged } from '../../../lib/records/counts/count-file';
import { namesOf, total } from '../../../lib/records/counts/day-counts';
import { rising } from '../../../lib/records/counts/rising';
import type { ViewProps } from '../view';
import { CategoryField } from './CategoryField';
import { CountFiles, type OpenedFile } from './CountFiles';
import { seriesOf } from './series';
import { today } from './today';
import { useAfterPaint } from './use-after-paint';
import { useDayCounts } from './use-day-counts';

const periods = [
  { value: '28', name: '4 weeks' },
  { value: '91', name: '3 months' },
  { value: '364', name: '1 year' },
] as const;

/** What customers bring: counts of this browser, or of the files of several agents together. */
export function Insights({ settings, change }: ViewProps) {
  const own = useDayCounts();
  const [opened, setOpened] = useState<readonly OpenedFile[]>([]);
  const [period, setPeriod] = useState<(typeof periods)[number]['value']>('28');
  const all = useAfterPaint(own !== null);
  if (own === null) return null;

  const rows = opened.length > 0 ? merged(opened.map(({ file }) => file)) : own;
  const drawn = buckets(rows, today(), Number(period));
  const messages = total(drawn, 'messages');
  const watched = ['type', 'flag', 'category'].flatMap((kind) =>
    namesOf(rows, kind).map(({ name }) => `${kind}:${name}`),
  );
  return (
    <section className="insights" aria-labelledby="insights-title" data-ready={messages}>
      <h2 id="insights-title">What customers bring</h2>
      <p className="quiet">
        Each message that was read counts once, by what it was read as or corrected to. Nothing else is kept of it: no
        text, no name, no number of a ticket.
      </p>
      <CountFiles own={own} opened={opened} onOpen={setOpened} />
      <Choice label="Period" options={periods} chosen={period} onChoose={setPeriod} />
      {messages === 0 ? (
        <Notice kind="empty" title="Nothing counted yet">
          <p>Open tickets as you work, with Evenkeel reading; or open files that agents exported from this page.</p>
        </Notice>
      ) : (
        <>
          <InsightsSummary
            messages={messages}
            repeats={total(drawn, 'repeats')}
            threads={total(drawn, 'threads')}
            better={total(drawn, 'after:better')}
            worse={total(drawn, 'after:worse')}
          />
          <h3>Rising</h3>
          <RisingList rising={rising(rows, [...watched, 'tone:angry', 'tone:abusive'], today())} />
          <CountChart title="Tone" rows={drawn} series={seriesOf('tone', drawn)} />
          {all && (
            <>
              <CountChart title="Stance" rows={drawn} series={seriesOf('type', drawn)} />
              <CountChart title="What not to miss" rows={drawn} series={seriesOf('flag', drawn)} />
              <CountChart title="What it is about" rows={drawn} series={seriesOf('category', drawn)} />
              <CountChart title="How longer conversations ended" rows={drawn} series={seriesOf('after', drawn)} />
            </>
          )}
        </>
      )}
      <CategoryField categories={settings.categories} onChange={(categories) => change(() => ({ categories }))} />
    </section>
  );
}
