import { Button } from 'react-aria-components/Button';

import type { Preview } from '../../lib/storage/library';
import { ConflictList } from './ConflictList';
import { DiffView } from './DiffView';
import { FaultList } from './FaultList';
import { countWords, originWords } from './origin-words';
import type { Outcome } from '../actions';

interface Props {
  preview: Preview;
  /** A pack's name by its id. */
  nameOf: (id: string) => string;
  onTake: () => void;
  onLeave: () => void;
  onCopy: (text: string) => Promise<Outcome>;
}

/** What is in a pack, before it is taken: what it would change, and who wins where packs disagree. */
export function PackPreview({ preview, nameOf, onTake, onLeave, onCopy }: Props) {
  const { pack, origin, replaces, diff, conflicts, warnings } = preview;
  const counts = {
    phrasings: pack.phrasings.length,
    rules: pack.rules.length,
    classes: pack.classes.length,
    cases: pack.cases.length,
  };
  return (
    <div className="pack-card" role="region" aria-label={`What is in ${pack.name}`}>
      <h3>
        {pack.name} {pack.version}
      </h3>
      <p className="quiet">
        By {pack.author}, {pack.licence}, {pack.language}; {originWords(origin)}.
      </p>
      {pack.description !== undefined && <p>{pack.description}</p>}
      <p>{countWords(counts)}.</p>
      {replaces === null ? (
        <p>It is new here.</p>
      ) : diff.same ? (
        <p>
          The same as what you have{diff.from !== diff.to && `, under another version (${diff.from} → ${diff.to})`}.
        </p>
      ) : (
        <p>
          It takes the place of version {replaces.version} of {replaces.name}.
        </p>
      )}
      <DiffView diff={diff} />
      <ConflictList conflicts={conflicts} nameOf={(id) => (id === pack.id ? pack.name : nameOf(id))} />
      {warnings.length > 0 && (
        <details>
          <summary>What could be better in it ({warnings.length})</summary>
          <FaultList faults={warnings} onCopy={onCopy} />
        </details>
      )}
      <div className="chips">
        <Button className="button button--main" onPress={onTake}>
          Take it
        </Button>
        <Button className="button" onPress={onLeave}>
          Leave it
        </Button>
      </div>
    </div>
  );
}
