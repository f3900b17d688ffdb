import { Dexie } from 'dexie';
import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { read } from '../../lib/engine';
import { prepare } from '../../lib/engine/prepare';
import { buildEngine } from '../../lib/packs/build';
import { toBytes } from '../../lib/packs/bytes';
import { checkPack } from '../../lib/packs/check';
import { ok } from '../../lib/result';
import { createLibrary } from '../../lib/storage/create-library';
import { EvenkeelDatabase } from '../../lib/storage/database';
import { createEngines } from '../../lib/storage/engines';
import type { Library, Preview, Source } from '../../lib/storage/library';
import type { FetchLink } from '../../lib/storage/link';
import { keptEngine } from '../../lib/storage/pack-table';
import { announcePacks, watchPacks } from '../../lib/storage/packs-changed';
import { createShelf } from '../../lib/storage/shelf';
import { core, packText, phrasing, rule } from './packs';

/** Windows of one browser for the tests of the library: each has a library of its own, over the database that all share. */

const atOnce = () => Promise.resolve();
const coreBytes = () =>
  Promise.resolve(toBytes({ ...core, prepared: prepare([core.pack], core.weights).prepared }).buffer);
const shipped = [{ id: 'british', file: 'packs/british.json', name: 'British', about: 'For tests.' }] as const;

let name: string;
let opened: EvenkeelDatabase[];
/** What the clock of every window says; a test may move it. */
export const clock = { time: '' };
export const fetchLink = vi.fn<FetchLink>();

beforeEach(() => {
  fakeBrowser.reset();
  fetchLink.mockReset();
  name = `library-${Math.random()}`;
  opened = [];
  clock.time = '2026-11-22T08:00:00.000Z';
});
afterEach(async () => {
  vi.restoreAllMocks();
  for (const database of opened) database.close();
  await Dexie.delete(name);
});

/** A window of the browser: a library of its own, over the database that all share. */
export function open(coreHash = 'c0de') {
  const database = new EvenkeelDatabase(name);
  opened.push(database);
  const build = vi.fn<Parameters<typeof createShelf>[0]['build']>((packs) => buildEngine(core, packs, atOnce));
  const shelf = createShelf({ database, core: () => Promise.resolve(coreHash), build, announce: announcePacks });
  const library = createLibrary({
    shelf,
    core: () => Promise.resolve(core),
    check: (text, file) => checkPack(text, { file, known: core.pack, pause: atOnce }),
    fetchLink,
    shipped,
    shippedText: () =>
      Promise.resolve(packText('british', { phrasings: [phrasing('thanks-british', 'Many thanks.')] })),
    ownPhrasings: () => Promise.resolve([{ id: 'thanks-1', step: 'thanks', register: 'warm', text: 'Ta very much.' }]),
    now: () => new Date(clock.time),
    watch: watchPacks,
  });
  const engines = (changed: () => void = () => undefined) =>
    createEngines({
      kept: () => keptEngine(database, () => Promise.resolve(coreHash)),
      discard: (key) => database.compiled.delete(key),
      rebuild: () => shelf.change(() => ok({})),
      core: coreBytes,
      changed,
    });
  return { library, engines, database, build };
}

export const pasted = (text: string): Source => ({ kind: 'paste', text });
export async function look(library: Library, source: Source): Promise<Preview> {
  const looked = await library.look(source);
  if (!looked.ok) throw new Error(JSON.stringify(looked.trouble));
  return looked.value;
}
export async function take(library: Library, text: string) {
  const taken = await library.take(await look(library, pasted(text)));
  if (!taken.ok) throw new Error(taken.trouble.reason);
  return taken.value;
}
export const keys = async (library: Library) => (await library.list()).map(({ key }) => key);
export const reasonOf = (result: { ok: true } | { ok: false; trouble: { kind: string } }): string =>
  result.ok ? 'done' : 'reason' in result.trouble ? String(result.trouble.reason) : result.trouble.kind;

/** The flags that the engine in force calls. */
export const flags = async ({ engines }: Pick<ReturnType<typeof open>, 'engines'>, text: string) =>
  read(await engines().now(), text).flags;

export const ombudsman = packText('team', { rules: [rule('names-ombudsman', 'the ombudsman')] });
