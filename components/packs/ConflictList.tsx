import type { PackConflict } from '../../lib/packs/conflicts';

const kindWords: Readonly<Record<PackConflict['kind'], string>> = {
  rule: 'The rule',
  phrasing: 'The phrasing',
  class: 'The word list',
  case: 'The practice case',
  setting: 'The setting',
};

interface Props {
  conflicts: readonly PackConflict[];
  nameOf: (id: string) => string;
}

/** What several packs say, and which of them wins. */
export function ConflictList({ conflicts, nameOf }: Props) {
  if (conflicts.length === 0) return null;
  return (
    <details open={conflicts.length <= 5}>
      <summary>Said by several packs ({conflicts.length})</summary>
      <ul aria-label="Said by several packs">
        {conflicts.map(({ kind, id, packs, winner }) => (
          <li key={`${kind} ${id}`}>
            {kindWords[kind]} <strong>{id}</strong>: in {packs.map(nameOf).join(', ')}.{' '}
            <strong>{nameOf(winner)} wins.</strong>
          </li>
        ))}
      </ul>
    </details>
  );
}
