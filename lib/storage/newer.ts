import type { PackFault } from '../packs/fault';
import { ok, type Result } from '../result';
import { refused } from './disk';
import { keyOf } from './found';
import type { Preview, Refused } from './library';
import type { FetchLink } from './link';
import { lookAt, type LookOutfit } from './look';
import type { StoredPack } from './pack-rows';

export interface NewerOutfit extends LookOutfit {
  fetchLink: FetchLink;
}

/** What a pack's link holds now, where that is another version than the one that is kept, and a sound one. */
export async function lookForNewer(
  outfit: NewerOutfit,
  { key, origin, etag, hash }: StoredPack,
): Promise<Result<'same' | Preview, Refused>> {
  if (!('url' in origin) || origin.url === null) return refused('This pack has no link to look at.');
  const fetched = await outfit.fetchLink({ url: origin.url, etag, pin: origin.pin });
  if (!fetched.ok) return fetched;
  if (fetched.value.kind === 'same' || fetched.value.hash === hash) return ok('same');
  const { text, hash: newHash, etag: newEtag } = fetched.value;
  const looked = await lookAt(outfit, { origin, text, hash: newHash, etag: newEtag });
  if (!looked.ok)
    return refused(
      looked.trouble.kind === 'faults'
        ? `The newer version has an error in ${inOneLine(looked.trouble.faults)}`
        : looked.trouble.reason,
    );
  const { pack } = looked.value;
  return keyOf(origin, pack.id) === key
    ? ok(looked.value)
    : refused(`Under the link there is another pack now, “${pack.name}”. Subscribe to it anew if you want it.`);
}

/** Faults as the rest of a sentence: the first, and how many more there are. */
export function inOneLine(faults: readonly PackFault[]): string {
  const [first, ...more] = faults.filter(({ weight }) => weight === 'fault');
  if (first === undefined) return 'a place that could not be found.';
  const where = `line ${first.line}${first.path === '' ? '' : ` (${first.path})`}`;
  return `${where}: ${first.problem}${more.length === 0 ? '' : `, and ${more.length} more like it`}.`;
}
