import type { Phrasing } from '../engine/pack';
import type { OwnPhrasing } from '../engine/types';
import { privatePack } from '../packs/export';
import type { PackFile } from '../packs/schema';

/** The agent's own wording as a pack: each under the conditions of the phrasing that it stands in for. */
export function ownPack(own: readonly OwnPhrasing[], known: readonly Phrasing[]): PackFile {
  return privatePack(
    own.map(({ id, step, register, text }) => {
      const when = (known.find((phrasing) => phrasing.id === id)?.when ?? {}) as PackFile['phrasings'][number]['when'];
      return { id, step, register, text, when, source: 'My own wording', strength: 'C' };
    }),
  );
}
