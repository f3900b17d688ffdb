import type { PackFile } from '../../../lib/packs/schema';
import { ok, type Result } from '../../../lib/result';
import type { InstalledPack, Library, Refused } from '../../../lib/storage/library';
import type { PackDrafts } from '../../../lib/storage/pack-drafts';
import { freshId } from './ids';

/** Makes a pack ready to be edited: one of your own as it is; a link's, the company's and a shipped one as a copy. Gives its id. */
export async function startEditing(
  { key, id, name, origin }: InstalledPack,
  library: Library,
  drafts: PackDrafts,
  packs: readonly { id: string }[],
): Promise<Result<string, Refused>> {
  if (origin.kind === 'own' || origin.kind === 'file' || origin.kind === 'paste') return ok(id);
  const opened = await library.open(key);
  if (!opened.ok) return opened;
  const written = await drafts.list();
  if (!written.ok) return written;
  const copy: PackFile = {
    ...opened.value.pack,
    id: freshId(`${id}-copy`, new Set([...packs, ...written.value].map((one) => one.id))),
    name: `${name} (copy)`.slice(0, 80),
  };
  const put = await drafts.put({ id: copy.id, pack: copy, at: new Date().toISOString() });
  return put.ok ? ok(copy.id) : put;
}
