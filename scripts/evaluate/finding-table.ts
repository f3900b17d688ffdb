import type { Engine, Mark } from '../../lib/engine';
import { markOf } from '../../lib/engine/review/mark-of';
import type { ReviewedReply } from './mark-table';

/** Which mark a remark that is made in code speaks for. */
const IN_CODE: Readonly<Record<string, Mark>> = { 'empty-slot': 'placeholder', 'wrong-name': 'placeholder' };

/** How often a remark of each rule stands in a reply that readers gave the mark it speaks for. Graver ones first. */
export function findingLines(engine: Engine, rows: readonly ReviewedReply[]): string[] {
  const tallies = new Map<string, { severity: string; mark: Mark | undefined; replies: number; right: number }>();
  for (const { reply, review } of rows) {
    const seen = new Set<string>();
    for (const { rule, severity } of review.findings) {
      const name = `${severity} ${rule}`;
      if (seen.has(name)) continue;
      seen.add(name);
      const source = engine.rules.find(({ id }) => id === rule);
      const mark = source === undefined ? IN_CODE[rule] : markOf(source);
      const tally = tallies.get(name) ?? { severity, mark, replies: 0, right: 0 };
      tally.replies++;
      if (mark !== undefined && reply.marks.includes(mark)) tally.right++;
      tallies.set(name, tally);
    }
  }
  const line = ([name, { mark, replies, right }]: [
    string,
    { mark: Mark | undefined; replies: number; right: number },
  ]): string =>
    `  ${name.padEnd(34)}${String(replies).padStart(5)}${mark === undefined ? '' : `   ${String(right).padStart(3)} in replies marked ${mark} (${(right / replies).toFixed(2)})`}`;
  const sorted = [...tallies].sort(([one], [other]) => order(one) - order(other) || one.localeCompare(other));
  const stops = sorted.filter(([, { severity, mark }]) => severity === 'stop' && mark !== undefined);
  const [right, all] = stops.reduce(([good, total], [, tally]) => [good + tally.right, total + tally.replies], [0, 0]);
  const none = rows.filter(({ review }) => review.findings.length === 0).length;
  return [
    'remarks, by rule: in how many replies, and how many of those readers gave the mark',
    ...sorted.map(line),
    `  precision of "stop": ${all === 0 ? 'none made' : `${(right / all).toFixed(2)} (${right} of ${all})`} (aim ≥ 0.90); replies without a remark: ${none} of ${rows.length}`,
  ];
}

const order = (name: string): number => ['stop', 'caution', 'hint'].indexOf(name.split(' ')[0] ?? '');
