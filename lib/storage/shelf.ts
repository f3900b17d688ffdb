import type { PackFile } from '../packs/schema';
import { ok, type Result } from '../result';
import type { EvenkeelDatabase } from './database';
import { onDisk, refused } from './disk';
import type { Refused } from './library';
import { engineKey, inUse, type StoredPack, type StoredText } from './pack-rows';
import { readRows, type Rows } from './pack-table';

/** Packs to keep, anew or in another state, with the texts that are new; and the keys of those to let go. */
export interface Change {
  put?: readonly StoredPack[];
  texts?: readonly StoredText[];
  remove?: readonly string[];
}

export interface ShelfOutfit {
  database: EvenkeelDatabase;
  /** SHA-256 of the core that is built in, in hex. */
  core: () => Promise<string>;
  /** The engine of the core and these packs, the one that others stand above first, as bytes. */
  build: (packs: readonly PackFile[]) => Promise<Uint8Array<ArrayBuffer>>;
  /** Called after a change that other contexts should know of. */
  announce: () => Promise<void>;
}

/** Where packs are kept, and the engine that is built of those in use. Both change together, or neither does. */
export interface Shelf {
  rows(): Promise<Rows>;
  text(key: string): Promise<StoredText | undefined>;
  /** Builds what a change asks for, then makes it in one transaction. `make` is asked again where something changed meanwhile. */
  change(make: (rows: Rows) => Result<Change, Refused>): Promise<Result<null, Refused>>;
}

const TRIES = 4;
const UNREADABLE = 'Its text cannot be read from the disk. Remove it, and take the pack again.';

export function createShelf({ database, core, build, announce }: ShelfOutfit): Shelf {
  const { packs, packTexts, compiled } = database;

  const rows = (): Promise<Rows> => readRows(database);

  /** The packs in use, read; those whose text is no good are marked broken in `next`. */
  async function read(next: StoredPack[], texts: readonly StoredText[]): Promise<PackFile[]> {
    const files: PackFile[] = [];
    for (const row of inUse(next)) {
      const text = texts.find(({ key }) => key === row.key) ?? (await packTexts.get(row.key));
      const file = packIn(text);
      if (file === null) next[next.indexOf(row)] = { ...row, broken: UNREADABLE };
      else files.push(file);
    }
    return files;
  }

  async function tryOnce(make: (rows: Rows) => Result<Change, Refused>): Promise<Result<'made' | 'again', Refused>> {
    const now = await rows();
    const first = make(now);
    if (!first.ok) return first;
    const version = await core();
    const wanted = after(now.packs, first.value);
    let key = engineKey(version, wanted);
    let bytes: ArrayBuffer | null = null;
    if (key !== null && (await compiled.where(':id').equals(key).count()) === 0) {
      const files = await read(wanted, first.value.texts ?? []);
      key = engineKey(version, wanted);
      if (key !== null) bytes = (await build(files)).buffer;
    }
    const broken = wanted.filter((row) => row.broken !== null).map((row) => row.key);

    return database.transaction('rw', packs, packTexts, compiled, async () => {
      const before = await rows();
      const made = make(before);
      if (!made.ok) return made;
      const next = after(before.packs, made.value).map((row) =>
        broken.includes(row.key) ? { ...row, broken: row.broken ?? UNREADABLE } : row,
      );
      if (engineKey(version, next) !== key) return ok('again' as const);
      const changed = next.filter((row) => !before.packs.includes(row));
      await packs.bulkPut(changed);
      await packTexts.bulkPut([...(made.value.texts ?? [])]);
      for (const table of [packs, packTexts]) await table.bulkDelete([...(made.value.remove ?? [])]);
      if (key === null) await compiled.clear();
      else {
        if (bytes !== null) await compiled.put({ key, bytes });
        await compiled.where(':id').notEqual(key).delete();
      }
      return ok('made' as const);
    });
  }

  return {
    rows,
    text: (key) => packTexts.get(key),
    change: (make) =>
      onDisk(async () => {
        for (let tries = 0; tries < TRIES; tries++) {
          const done = await tryOnce(make);
          if (!done.ok) return done;
          if (done.value === 'made') {
            await announce();
            return ok(null);
          }
        }
        return refused('The packs are being changed in another window. Wait for it to finish, and try again.');
      }),
  };
}

function after(rows: readonly StoredPack[], { put = [], remove = [] }: Change): StoredPack[] {
  const gone = new Set([...remove, ...put.map(({ key }) => key)]);
  return [...rows.filter(({ key }) => !gone.has(key)), ...put];
}

/** The pack that was read when its text was taken, or null where that is not what the disk gives back. */
export function packIn(stored: StoredText | undefined): PackFile | null {
  try {
    const pack = JSON.parse(stored?.pack ?? '') as unknown;
    return typeof pack === 'object' && pack !== null && 'rules' in pack ? (pack as PackFile) : null;
  } catch {
    return null;
  }
}
