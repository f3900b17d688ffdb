import { type DayCounts, namesOf } from '../../../lib/records/counts/day-counts';

/** Colours that were made for what they show. */
const own: Readonly<Record<string, string>> = {
  'tone:calm': 'var(--calm)',
  'tone:frustrated': 'var(--frustrated)',
  'tone:angry': 'var(--angry)',
  'tone:abusive': 'var(--abusive)',
  'tone:unsure': 'var(--edge)',
  'after:better': 'var(--calm)',
  'after:same': 'var(--edge)',
  'after:worse': 'var(--angry)',
};
/** The others, in turn: told apart by their order and by the legend as well. */
const others = ['type', 'frustrated', 'hint', 'angry', 'calm', 'abusive', 'accent', 'quiet'].map(
  (name) => `var(--${name})`,
);
/** More than this in one chart, and nothing can be told apart. */
const MOST = others.length;

/** What a chart of one kind of count draws: tones in the order of heat, everything else by how often it comes. */
export function seriesOf(kind: string, rows: readonly DayCounts[]): { name: string; colour: string }[] {
  const names = namesOf(rows, kind).map(({ name }) => `${kind}:${name}`);
  const fixed = Object.keys(own).filter((name) => names.includes(name));
  const free = names.filter((name) => !(name in own)).slice(0, MOST);
  return [...fixed, ...free].map((name, at) => ({
    name,
    colour: own[name] ?? others[at % others.length] ?? 'var(--ink)',
  }));
}
