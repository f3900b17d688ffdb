import { useEffect, useState } from 'react';

import { momentWords } from '../../../components/packs/origin-words';
import type { PackDraft } from '../../../lib/storage/pack-draft';
import type { PackDrafts } from '../../../lib/storage/pack-drafts';

/** Packs with work that is not saved yet: to go on with. */
export function UnsavedList({ drafts }: { drafts: PackDrafts }) {
  const [unsaved, setUnsaved] = useState<readonly PackDraft[]>([]);
  useEffect(() => {
    let wanted = true;
    void drafts.list().then((list) => {
      if (wanted && list.ok) setUnsaved(list.value);
    });
    return () => {
      wanted = false;
    };
  }, [drafts]);
  if (unsaved.length === 0) return null;
  return (
    <section aria-labelledby="unsaved-title">
      <h2 id="unsaved-title">Not saved yet</h2>
      <ul>
        {unsaved.map(({ id, pack, at }) => (
          <li key={id}>
            <a href={`#packs/edit/${id}`}>{pack.name === '' ? id : pack.name}</a>{' '}
            <span className="quiet">changed {momentWords(at)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
