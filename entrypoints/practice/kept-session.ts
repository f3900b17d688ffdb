import { exportPack } from '../../lib/packs/export';
import { type PackFile, packSchema } from '../../lib/packs/schema';

const KEY = 'practice-session';

/** The session that a tab has open, so that a reload does not lose it. It holds the lead's cases, and nothing of the trainee's. */
export interface KeptSession {
  read: () => PackFile | null;
  keep: (pack: PackFile | null) => void;
}

export function keptSession(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): KeptSession {
  return {
    read() {
      const text = storage.getItem(KEY);
      if (text === null) return null;
      try {
        return packSchema.safeParse(JSON.parse(text)).data ?? null;
      } catch {
        return null;
      }
    },
    keep(pack) {
      try {
        if (pack) storage.setItem(KEY, exportPack(pack));
        else storage.removeItem(KEY);
      } catch {
        // A full or forbidden storage: the session then lasts until the page is closed.
      }
    },
  };
}
