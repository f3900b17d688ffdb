import { type Reading, tones } from '../../lib/engine';
import type { GoldMessage } from '../gold';
import { calledLabels } from './label-table';

const LONGEST_EXCERPT = 160;
const REASONS = 5;

/** The readings that are furthest from the label, with what they went by. Prints text of the labelled messages: for the terminal, not for files. */
export function mistakeLines(messages: readonly GoldMessage[], readings: readonly Reading[], most: number): string[] {
  const rows = [...messages.keys()]
    .map((row) => ({ row, off: distance(messages[row] as GoldMessage, readings[row] as Reading) }))
    .filter(({ off }) => off > 0)
    .sort((a, b) => b.off - a.off)
    .slice(0, most);
  return rows.flatMap(({ row }) => {
    const message = messages[row] as GoldMessage;
    const reading = readings[row] as Reading;
    const is = [tones[message.tone], ...message.types, ...message.flags].join(', ');
    const says = [reading.tone, ...calledLabels(reading)].join(', ');
    return [
      `  ${message.id}: is ${is}; called ${says}`,
      `    ${message.text.replace(/\s+/g, ' ').slice(0, LONGEST_EXCERPT)}`,
      `    by ${reasons(message.text, reading)}`,
    ];
  });
}

/** Two steps of tone off, or sure and wrong, count most; then labels missed or made up. */
function distance(message: GoldMessage, reading: Reading): number {
  const tone = Math.abs(message.tone - tones.indexOf(reading.tone));
  const called = calledLabels(reading);
  const labels = [...message.types, ...message.flags] as string[];
  const missed = labels.filter((label) => !called.has(label)).length;
  const madeUp = [...called].filter((label) => !labels.includes(label)).length;
  return tone ** 2 + (tone > 0 && reading.sure ? 1 : 0) + 0.4 * (missed + madeUp);
}

function reasons(text: string, { evidence }: Reading): string {
  return [...evidence]
    .filter(({ label }) => ['frustrated', 'angry', 'abusive'].includes(label))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, REASONS)
    .map(
      ({ label, rule, weight, start, end }) =>
        `${rule} → ${label} ${weight.toFixed(1)}${end > start ? ` “${text.slice(start, end)}”` : ''}`,
    )
    .join(' · ');
}
