import type { PackFile } from '../../../lib/packs/schema';
import type { Library } from '../../../lib/storage/library';
import type { PackDrafts } from '../../../lib/storage/pack-drafts';
import { newPack } from './new-pack';

const CORE = 'core-en';

/** Begins a pack and goes to the editor with it. Gives what stood in the way, in words; empty: nothing. */
export async function beginPack(
  library: Library,
  drafts: PackDrafts,
  name: string,
  author: string,
  phrasings: PackFile['phrasings'] = [],
): Promise<string> {
  const [installed, written] = await Promise.all([library.list(), drafts.list()]);
  const ids = [...installed, ...(written.ok ? written.value : [])].map(({ id }) => id);
  const pack = { ...newPack(name, author, new Set([CORE, ...ids])), phrasings };
  const put = await drafts.put({ id: pack.id, pack, at: new Date().toISOString() });
  if (!put.ok) return put.trouble.reason;
  location.hash = `#packs/edit/${pack.id}`;
  return '';
}
