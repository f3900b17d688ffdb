import { useState } from 'react';

import { exportPack } from '../../../../lib/packs/export';
import type { PackFile } from '../../../../lib/packs/schema';
import type { Library } from '../../../../lib/storage/library';
import type { Draft } from '../use-draft';
import { nextVersion } from './next-version';
import { tidied } from './tidied';

/** Takes the pack as it is written into use, under a version of its own; and what became of that, in words. */
export function useSave(library: Library, draft: Draft): { save: (pack: PackFile) => Promise<void>; said: string } {
  const [said, setSaid] = useState('');

  async function save(pack: PackFile): Promise<void> {
    setSaid('Saving …');
    const before = await library.open(pack.id);
    const sameVersion = before.ok && before.value.pack.version === pack.version;
    const next = { ...pack, version: sameVersion ? nextVersion(pack.version) : pack.version };
    const looked = await library.look({ kind: 'own', text: exportPack(tidied(next)) });
    if (!looked.ok) {
      setSaid(
        looked.trouble.kind === 'refused'
          ? looked.trouble.reason
          : 'Not saved: there is something to mend first, and it is listed here. Your work is kept.',
      );
      return;
    }
    const taken = await library.take(looked.value);
    if (!taken.ok) {
      setSaid(taken.trouble.reason);
      return;
    }
    draft.saved(next);
    setSaid(`Saved as version ${next.version}, and in use.`);
  }

  return { save, said };
}
