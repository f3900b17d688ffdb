import type { InstalledPack, PackOrigin } from '../../lib/storage/library';

/** Where a pack came from, in words. */
export function originWords(origin: PackOrigin): string {
  switch (origin.kind) {
    case 'file':
      return `from the file ${origin.name}`;
    case 'paste':
      return 'pasted';
    case 'link':
      return `from ${hostOf(origin.url)}, looked at every day`;
    case 'policy':
      return 'from your company';
    case 'shipped':
      return 'comes with Evenkeel';
    case 'own':
      return 'written here';
  }
}

/** What a pack holds, in words: "12 phrasings, 3 rules". */
export function countWords({ phrasings, rules, classes, cases }: InstalledPack['counts']): string {
  const counts = [
    many(phrasings, 'phrasing'),
    many(rules, 'rule'),
    many(classes, 'word list'),
    many(cases, 'practice case'),
  ].filter((words) => words !== null);
  return counts.length === 0 ? 'Settings only' : counts.join(', ');
}

/** A moment (ISO) as the reader's clock and calendar say it. */
export function momentWords(moment: string): string {
  const at = new Date(moment);
  return Number.isNaN(at.getTime()) ? moment : at.toLocaleString([], { dateStyle: 'medium', timeStyle: 'short' });
}

const many = (count: number, one: string): string | null =>
  count === 0 ? null : `${count} ${one}${count === 1 ? '' : 's'}`;

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
