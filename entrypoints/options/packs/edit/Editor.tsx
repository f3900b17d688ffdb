import { useCallback } from 'react';

import { Notice } from '../../../../components/Notice';
import type { Library } from '../../../../lib/storage/library';
import type { PackDrafts } from '../../../../lib/storage/pack-drafts';
import { useDraft } from '../use-draft';
import { OpenEditor } from './OpenEditor';

export interface EditorProps {
  id: string;
  /** Which part of the pack, and what in it: `rules/late-parcel`. */
  place: string;
  library: Library;
  drafts: PackDrafts;
}

/** The editor of one pack, once it is fetched. */
export function Editor({ id, place, library, drafts }: EditorProps) {
  const installed = useCallback(
    async (key: string) => {
      const opened = await library.open(key);
      return opened.ok ? opened.value.pack : null;
    },
    [library],
  );
  const draft = useDraft(id, drafts, installed);
  if (draft.status === 'loading') return <Notice kind="loading">Fetching the pack …</Notice>;
  if (draft.pack === null)
    return (
      <Notice kind="failed" title={draft.status === 'missing' ? 'There is no such pack' : 'It cannot be opened'}>
        <p>
          {draft.status === 'missing'
            ? 'It may have been removed, or renamed.'
            : 'The unsaved work on this pack cannot be read from the disk. It is left where it is.'}
        </p>
        <p>
          <a href="#packs">Back to the packs</a>
        </p>
      </Notice>
    );
  return <OpenEditor draft={draft} pack={draft.pack} place={place} library={library} />;
}
