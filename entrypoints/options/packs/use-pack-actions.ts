import { useState } from 'react';

import type { PackActions } from '../../../components/packs/PackCard';
import type { Result } from '../../../lib/result';
import type { InstalledPack, Library, Refused, Source } from '../../../lib/storage/library';
import type { PackDrafts } from '../../../lib/storage/pack-drafts';
import { placeOf } from './pack-order';
import { startEditing } from './start-editing';

/** What became of what was asked, in words, and the way back where there is one. */
export interface Said {
  words: string;
  undo: (() => void) | null;
}

/** What can be done with a pack, each said in words afterwards. A removed pack can be had back. */
export function usePackActions(
  library: Library,
  drafts: PackDrafts,
  packs: readonly InstalledPack[],
): { actions: PackActions; said: Said } {
  const [said, setSaid] = useState<Said>({ words: '', undo: null });
  const say = (words: string, undo: Said['undo'] = null): void => {
    setSaid({ words, undo });
  };
  const tell = async (work: Promise<Result<unknown, Refused>>, words: string, undo: Said['undo'] = null) => {
    const done = await work;
    if (done.ok) say(words, undo);
    else say(done.trouble.reason);
  };

  async function remove(pack: InstalledPack): Promise<void> {
    const kept = await library.open(pack.key);
    const back = kept.ok ? sourceOf(pack, kept.value.text) : null;
    const place = placeOf(packs, pack)?.place ?? 0;
    const undo = async (source: Source): Promise<void> => {
      const looked = await library.look(source);
      const taken = looked.ok ? await library.take(looked.value) : null;
      if (!taken?.ok) {
        say(`${pack.name} could not be had back: take it again.`);
        return;
      }
      if (!pack.on) await library.setOn(taken.value.key, false);
      await tell(library.move(taken.value.key, place), `${pack.name} is back.`);
    };
    await tell(library.remove(pack.key), `${pack.name} is removed.`, back && (() => void undo(back)));
  }

  async function refresh(pack: InstalledPack): Promise<void> {
    say(`Looking for a newer version of ${pack.name} …`);
    const looked = await library.refresh(pack.key);
    if (!looked.ok) say(looked.trouble.reason);
    else say(looked.value === 'same' ? `${pack.name} is up to date.` : `A newer version of ${pack.name} is in use.`);
  }

  async function edit(pack: InstalledPack): Promise<void> {
    const started = await startEditing(pack, library, drafts, packs);
    if (started.ok) location.hash = `#packs/edit/${started.value}`;
    else say(started.trouble.reason);
  }

  const actions: PackActions = {
    setOn: (pack, on) => {
      void tell(library.setOn(pack.key, on), on ? `${pack.name} is in use.` : `${pack.name} is off.`);
    },
    move: (pack, by) => {
      const at = placeOf(packs, pack);
      if (at) void tell(library.move(pack.key, at.place + by), `${pack.name} is moved.`);
    },
    remove: (pack) => {
      void remove(pack);
    },
    refresh: (pack) => {
      void refresh(pack);
    },
    edit: (pack) => {
      void edit(pack);
    },
  };
  return { actions, said };
}

/** How a removed pack comes back as what it was. */
function sourceOf({ origin }: InstalledPack, text: string): Source | null {
  switch (origin.kind) {
    case 'file':
      return { ...origin, text };
    case 'link':
      return origin;
    case 'own':
    case 'paste':
      return { ...origin, text };
    default:
      return null;
  }
}
