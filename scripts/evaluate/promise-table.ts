import * as chrono from 'chrono-node';

import { dayFromIso, instantOf, isoDay, wallAt } from '../../lib/records/clock/wall';
import table from '../../lib/records/promises/promises.cases.json';
import { datedPromises } from '../../lib/records/promises/promises-in';

interface Case {
  text: string;
  /** As the wall shows it, or null: no promise of ours. */
  due: string | null;
  now?: string;
}
/** Instants at which a tool says that something is due. */
type Tool = (text: string, now: number) => number[];

const DAY_ENDS = 18 * 60;
const instant = (local: string): number =>
  instantOf(
    { ...dayFromIso(local.slice(0, 10)), minutes: Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16)) },
    table.zone,
  );

const evenkeel: Tool = (text, now) =>
  datedPromises(text, { now, zone: table.zone, dayEnds: DAY_ENDS }).map(({ due }) => due);

/** A parser of dates: it finds times, and does not ask whose. Where it is told no hour, the working day's end is taken for it. */
const chronoNode: Tool = (text, now) =>
  chrono.en.GB.parse(text, { instant: new Date(now), timezone: 0 }, { forwardDate: true }).map(({ end, start }) => {
    const last = end ?? start;
    if (last.isCertain('hour')) return last.date().getTime();
    return instantOf({ ...wallAt(last.date().getTime(), table.zone), minutes: DAY_ENDS }, table.zone);
  });

/** How well promises are found in the table of sentences, beside a parser of dates. */
export function promiseLines(): string[] {
  const cases: readonly Case[] = table.cases;
  const none = cases.filter(({ due }) => due === null).length;
  return [
    `promises in ${cases.length} sentences of our own, ${none} of them look-alikes`,
    '                    found: precision recall   right day: precision recall   right minute: precision recall',
    line('Evenkeel', cases, evenkeel),
    line('chrono-node', cases, chronoNode),
  ];
}

function line(name: string, cases: readonly Case[], tool: Tool): string {
  const results = cases.map(({ text, due, now = table.now }) => ({
    expected: due === null ? null : instant(due),
    found: tool(text, instant(now))[0] ?? null,
  }));
  const sameDay = (one: number, other: number): boolean =>
    isoDay(wallAt(one, table.zone)) === isoDay(wallAt(other, table.zone));
  const figures = [() => true, sameDay, (one: number, other: number) => one === other].map((right) => {
    const hits = results.filter(
      ({ expected, found }) => expected !== null && found !== null && right(expected, found),
    ).length;
    const found = results.filter((result) => result.found !== null).length;
    const expected = results.filter((result) => result.expected !== null).length;
    return `${(hits / found).toFixed(3)}     ${(hits / expected).toFixed(3)}`;
  });
  return `${name.padEnd(28)}${figures.join('                ')}`;
}
