import core from 'virtual:pack/core-en/full';

import { CountChart } from '../../../components/insights/CountChart';
import { HabitShares } from '../../../components/insights/HabitShares';
import { Toggle } from '../../../components/Toggle';
import { buckets } from '../../../lib/records/counts/buckets';
import { namesOf, total } from '../../../lib/records/counts/day-counts';
import { phrasingTexts } from '../phrasing-texts';
import type { ViewProps } from '../view';
import { DayEndField } from './DayEndField';
import { OverusedLines } from './OverusedLines';
import { today } from './today';
import { useDayCounts } from './use-day-counts';
import { WipeRecords } from './WipeRecords';

const DAYS = 84;
const rules = new Map(core.pack.rules.map(({ id, why, source, strength }) => [id, { why, source, strength }]));

/** What the agent does, for the agent alone: no export holds any of it. */
export function Habits({ bus, settings, change }: ViewProps) {
  const rows = useDayCounts('habits');
  if (rows === null) return null;
  const drawn = buckets(rows, today(), DAYS);
  const findings = namesOf(drawn, 'finding').map(({ name, count }) => ({
    rule: name,
    remarked: count,
    changed: total(drawn, `changed:${name}`),
  }));
  const [messages, heavy, drafts] = ['messages', 'heavy', 'drafts'].map((name) => total(drawn, name));
  return (
    <section className="insights" aria-labelledby="habits-title">
      <h2 id="habits-title">My habits</h2>
      <p className="quiet">
        The last twelve weeks, for you alone: these figures stay in this browser, and no export holds any of them.
      </p>
      <h3>Lines you use most</h3>
      <OverusedLines texts={phrasingTexts} />
      <h3>Remarks on your drafts</h3>
      <p>
        {drafts} {drafts === 1 ? 'draft' : 'drafts'} so far.
      </p>
      <HabitShares findings={findings.slice(0, 12)} explain={(rule) => rules.get(rule) ?? null} />
      <CountChart
        title="Drafts, by week"
        rows={drawn}
        series={(drafts ?? 0) > 0 ? [{ name: 'drafts', colour: 'var(--accent)' }] : []}
      />
      <h3>Promises</h3>
      <DayEndField
        dayEnds={settings.dayEnds}
        onChange={(dayEnds) => {
          change(() => ({ dayEnds }));
        }}
      />
      <h3>Abuse</h3>
      <p>
        {heavy} of {messages} messages that you read were abusive.
      </p>
      <Toggle
        on={settings.breakLine}
        onChange={(breakLine) => {
          change(() => ({ breakLine }));
        }}
      >
        A quiet line in the panel after much of it: take a break
      </Toggle>
      <WipeRecords bus={bus} />
    </section>
  );
}
