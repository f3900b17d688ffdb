import type { OwnPhrasing } from '../engine/types';
import { exportPack } from '../packs/export';
import { ok, type Result } from '../result';
import { refused } from './disk';
import { keyOf, rowOf } from './found';
import type { InstalledPack, Library, Preview, Refused } from './library';
import { ownPack } from './own-pack';
import { asInstalled, groupOf, inOrder, notTaken, type StoredPack, unreadable } from './pack-rows';
import type { Rows } from './pack-table';
import { type Change, packIn } from './shelf';
import { createSources, type SourcesOutfit } from './sources';

export interface LibraryOutfit extends SourcesOutfit {
  ownPhrasings: () => Promise<readonly OwnPhrasing[]>;
  watch: Library['watch'];
}

const GONE = 'This pack is no longer here: it was removed in another window.';
const LOCKED = 'Your company’s policy holds this pack. Ask whoever looks after your browser to change it.';

export function createLibrary(outfit: LibraryOutfit): Library {
  const { shelf, shipped, now } = outfit;
  const { look, lookAtShipped, lookForNewer } = createSources(outfit);

  /** Makes a change of one pack that is here and not locked. */
  const changeOf = (key: string, change: (row: StoredPack, rows: Rows) => Change): Promise<Result<null, Refused>> =>
    shelf.change((rows) => {
      const row = rows.packs.find((one) => one.key === key);
      if (row === undefined) return refused(GONE);
      return row.origin.kind === 'policy' ? refused(LOCKED) : ok(change(row, rows));
    });

  async function take({ pack, text, replaces, ...found }: Omit<Preview, 'diff' | 'conflicts' | 'warnings'>) {
    const key = keyOf(found.origin, pack.id);
    const stored = { key, text, pack: JSON.stringify(pack) };
    const done = await shelf.change(({ packs }) => {
      const installed = packs.find((one) => one.key === key);
      if ((installed?.hash ?? null) !== (replaces?.hash ?? null))
        return refused('This pack was changed in another window meanwhile. Look at it once more.');
      return ok({ put: [rowOf(found, pack, packs, now().toISOString())], texts: [stored] });
    });
    return done.ok ? one(key) : done;
  }

  async function takeNewer(row: StoredPack): Promise<Result<'same' | 'changed', Refused>> {
    const newer = await lookForNewer(row);
    if (!newer.ok) return newer;
    if (newer.value === 'same') return ok('same');
    const taken = await take(newer.value);
    return taken.ok ? ok('changed') : taken;
  }

  async function one(key: string): Promise<Result<InstalledPack, Refused>> {
    const row = (await shelf.rows()).packs.find((each) => each.key === key);
    return row === undefined ? refused(GONE) : ok(asInstalled(row));
  }

  return {
    look,
    take,
    subscribe: (url, { pin }) => look({ kind: 'link', url, pin }),

    async list() {
      const rows = await shelf.rows();
      const here = inOrder(rows.packs).map(asInstalled);
      const known = new Set([...here.map(({ key }) => key), ...rows.unreadable]);
      return [...here, ...rows.unreadable.map(unreadable), ...shipped.filter(({ id }) => !known.has(id)).map(notTaken)];
    },

    async open(key) {
      const stored = await shelf.text(key);
      if (stored !== undefined) {
        const pack = packIn(stored);
        return pack === null ? refused('Its text cannot be read from the disk.') : ok({ pack, text: stored.text });
      }
      const looked = await lookAtShipped(key);
      if (looked === null) return refused(GONE);
      return looked.ok ? ok({ pack: looked.value.pack, text: looked.value.text }) : looked;
    },

    remove: (key) =>
      shelf.change(({ packs, unreadable: others }) => {
        const row = packs.find((each) => each.key === key);
        if (row?.origin.kind === 'policy') return refused(LOCKED);
        return row === undefined && !others.includes(key) ? refused(GONE) : ok({ remove: [key] });
      }),

    async setOn(key, on) {
      if (on && !(await shelf.rows()).packs.some((each) => each.key === key)) {
        const looked = await lookAtShipped(key);
        if (looked !== null) {
          const taken = looked.ok ? await take(looked.value) : looked;
          return taken.ok ? ok(null) : taken;
        }
      }
      return changeOf(key, (row) => ({ put: [{ ...row, on }] }));
    },

    move: (key, place) =>
      changeOf(key, (row, { packs }) => {
        const group = inOrder(packs).filter((each) => groupOf(each) === groupOf(row) && each.key !== key);
        group.splice(Math.max(0, place), 0, row);
        return { put: group.map((each, index) => ({ ...each, place: index })) };
      }),

    async refresh(key) {
      const row = (await shelf.rows()).packs.find((each) => each.key === key);
      if (row === undefined) return refused(GONE);
      const result = await takeNewer(row);
      if (result.ok && result.value === 'changed') return result;
      const at = now().toISOString();
      const lastFailure = result.ok ? null : { at, reason: result.trouble.reason };
      await shelf.change(({ packs }) => {
        const still = packs.find((each) => each.key === key && each.hash === row.hash);
        if (still === undefined) return ok({});
        return ok({ put: [{ ...still, lastFailure, lastSuccess: result.ok ? at : still.lastSuccess }] });
      });
      return result;
    },

    exportOwn: async () => ok(exportPack(ownPack(await outfit.ownPhrasings(), (await outfit.core()).pack.phrasings))),
    watch: outfit.watch,
  };
}
