import type { ListDiff, PackDiff } from '../../lib/packs/diff';

/** One line of a diff: what became of what. */
export interface DiffLine {
  id: string;
  sign: '+' | '−' | '~';
  before: string | null;
  after: string | null;
}

/** What became of one kind of thing in a pack. */
export interface DiffGroup {
  title: string;
  lines: readonly DiffLine[];
}

/** A diff as lines to show: phrasings by their words, rules by their reason and words, settings by their values. */
export function diffGroups(diff: PackDiff): DiffGroup[] {
  const settings = [...diff.head, ...diff.settings].map(({ name, before, after }): DiffLine => ({
    id: name,
    sign: before === undefined ? '+' : after === undefined ? '−' : '~',
    before: before === undefined ? null : inWords(before),
    after: after === undefined ? null : inWords(after),
  }));
  return [
    { title: 'Settings', lines: settings },
    { title: 'Phrasings', lines: linesOf(diff.phrasings, ({ text }) => text) },
    { title: 'Rules', lines: linesOf(diff.rules, ({ why, patterns }) => `${why} (${patterns.join(' · ')})`) },
    { title: 'Word lists', lines: linesOf(diff.classes, ({ words }) => words.join(', ')) },
    { title: 'Practice cases', lines: linesOf(diff.cases, ({ title }) => title) },
  ].filter(({ lines }) => lines.length > 0);
}

function linesOf<T extends { id: string }>(
  { added, removed, changed }: ListDiff<T>,
  words: (entry: T) => string,
): DiffLine[] {
  return [
    ...added.map((entry): DiffLine => ({ id: entry.id, sign: '+', before: null, after: words(entry) })),
    ...removed.map((entry): DiffLine => ({ id: entry.id, sign: '−', before: words(entry), after: null })),
    ...changed.map(({ id, before, after, fields }): DiffLine => {
      const [was, is] = [words(before), words(after)];
      // What is shown may be the same where something else changed: then its fields are named.
      return { id, sign: '~', before: was, after: was === is ? `${is} (changed: ${fields.join(', ')})` : is };
    }),
  ];
}

const inWords = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
