import type { PackDiff } from '../../lib/packs/diff';
import { type DiffGroup, diffGroups } from './diff-words';
import './DiffView.css';

const SHOWN = 200;
const meanings = { '+': 'Added', '−': 'Removed', '~': 'Changed' } as const;

/** What a pack brings, takes away and changes, against the version that is here. */
export function DiffView({ diff }: { diff: PackDiff }) {
  return (
    <div className="diff-view">
      {diffGroups(diff).map((group) => (
        <DiffDetails key={group.title} group={group} />
      ))}
    </div>
  );
}

function DiffDetails({ group: { title, lines } }: { group: DiffGroup }) {
  const count = (sign: string): number => lines.filter((line) => line.sign === sign).length;
  const counts = (['+', '−', '~'] as const)
    .filter((sign) => count(sign) > 0)
    .map((sign) => `${count(sign)} ${meanings[sign].toLowerCase()}`);
  return (
    <details open={lines.length <= 8}>
      <summary>
        {title}: {counts.join(', ')}
      </summary>
      <ul aria-label={title}>
        {lines.slice(0, SHOWN).map(({ id, sign, before, after }) => (
          <li key={`${sign}${id}`} data-sign={sign}>
            <span className="diff-view__sign" aria-hidden="true">
              {sign}
            </span>
            <span>
              <span className="visually-hidden">{meanings[sign]}: </span>
              <span className="quiet">{id}</span>
              {before !== null && (
                <>
                  <br />
                  <del>{before}</del>
                </>
              )}
              {after !== null && (
                <>
                  <br />
                  <ins>{after}</ins>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      {lines.length > SHOWN && <p className="quiet">And {lines.length - SHOWN} more.</p>}
    </details>
  );
}
