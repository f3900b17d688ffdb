import type { ShippedPack } from '../packs/shipped';
import { ok, type Result } from '../result';
import { refused } from './disk';
import type { Found } from './found';
import type { LookTrouble, Preview, Refused, Source } from './library';
import { lookAt } from './look';
import { lookForNewer, type NewerOutfit } from './newer';
import type { StoredPack } from './pack-rows';
import { sha256 } from './sha256';

export interface SourcesOutfit extends NewerOutfit {
  shipped: readonly ShippedPack[];
  /** The text of a pack that comes with Evenkeel. */
  shippedText: (file: string) => Promise<string>;
}

/** Where packs come from: the agent's own hand, a link, Evenkeel itself. What is found is looked at, and nothing of it is taken. */
export interface Sources {
  look(source: Source): Promise<Result<Preview, LookTrouble>>;
  /** A pack that comes with Evenkeel; null where none of this key does. */
  lookAtShipped(key: string): Promise<Result<Preview, Refused> | null>;
  /** What the source of a pack holds now, where that is another version. */
  lookForNewer(row: StoredPack): Promise<Result<'same' | Preview, Refused>>;
}

export function createSources(outfit: SourcesOutfit): Sources {
  const { shipped, shippedText, fetchLink } = outfit;

  async function find(source: Source): Promise<Result<Found, Refused>> {
    if (source.kind !== 'link') {
      const origin = source.kind === 'file' ? { kind: source.kind, name: source.name } : { kind: source.kind };
      return ok({ origin, text: source.text, hash: await sha256(source.text), etag: null });
    }
    const { url, pin } = source;
    const fetched = await fetchLink({ url, etag: null, pin });
    if (!fetched.ok) return fetched;
    if (fetched.value.kind === 'same') return refused('The server gave nothing. Try again later.');
    const { text, hash, etag } = fetched.value;
    return ok({ origin: { kind: 'link', url, pin }, text, hash, etag });
  }

  async function lookAtShipped(key: string): Promise<Result<Preview, Refused> | null> {
    const file = shipped.find(({ id }) => id === key)?.file;
    if (file === undefined) return null;
    const text = await shippedText(file);
    const looked = await lookAt(outfit, { origin: { kind: 'shipped' }, text, hash: await sha256(text), etag: null });
    if (looked.ok) return looked;
    return looked.trouble.kind === 'refused'
      ? refused(looked.trouble.reason)
      : refused('Update Evenkeel, and try again.');
  }

  return {
    async look(source) {
      const found = await find(source);
      return found.ok ? lookAt(outfit, found.value) : found;
    },
    lookAtShipped,
    async lookForNewer(row) {
      if (row.origin.kind !== 'shipped') return lookForNewer(outfit, row);
      // An update of Evenkeel may have brought another version.
      const looked = await lookAtShipped(row.key);
      return looked?.ok === true && looked.value.hash !== row.hash ? looked : ok('same');
    },
  };
}
