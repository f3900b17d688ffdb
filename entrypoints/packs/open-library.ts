import { buildEngine } from '../../lib/packs/build';
import { checkPack } from '../../lib/packs/check';
import { pauser } from '../../lib/packs/pause';
import type { PackReader } from '../../lib/packs/read-text';
import { shippedPacks } from '../../lib/packs/shipped';
import { createLibrary, type LibraryOutfit } from '../../lib/storage/create-library';
import type { EvenkeelDatabase } from '../../lib/storage/database';
import type { Library } from '../../lib/storage/library';
import type { FetchLink } from '../../lib/storage/link';
import { announcePacks, watchPacks } from '../../lib/storage/packs-changed';
import { loadSettings } from '../../lib/storage/settings';
import { createShelf } from '../../lib/storage/shelf';
import { coreHash, coreSource, ownText } from './core-files';

/** Short enough that whoever waits for this thread does not notice, in ms. */
const SLICE = 10;

/** The library over what this browser keeps; `read` takes what is no link, where it is not JSON alone. */
export function openLibrary(
  database: EvenkeelDatabase,
  fetchLink: FetchLink,
  read?: PackReader,
): { library: Library; outfit: LibraryOutfit } {
  const pause = pauser({
    now: () => performance.now(),
    yieldTo: () => new Promise((done) => setTimeout(done)),
    slice: SLICE,
  });
  const hash = once(coreHash);
  const shelf = createShelf({
    database,
    core: hash,
    build: async (packs) => buildEngine(await coreSource(), packs, pause),
    announce: announcePacks,
  });
  const outfit: LibraryOutfit = {
    shelf,
    core: coreSource,
    check: async (text, file, { kind }) => {
      const known = (await coreSource()).pack;
      const fromLink = kind === 'link' || kind === 'policy';
      return checkPack(text, { file, known, pause, ...(read && !fromLink && { read }) });
    },
    fetchLink,
    shipped: shippedPacks,
    shippedText: ownText,
    ownPhrasings: async () => (await loadSettings()).ownPhrasings,
    now: () => new Date(),
    watch: watchPacks,
  };
  return { library: createLibrary(outfit), outfit };
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= work());
}
