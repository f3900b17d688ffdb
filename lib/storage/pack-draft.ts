import type { PackFile } from '../packs/schema';

/** A pack that is being written: the author's own words, and no customer's. It need not be sound. */
export interface PackDraft {
  /** The pack's id. */
  id: string;
  pack: PackFile;
  /** When it was changed last (ISO). */
  at: string;
}
