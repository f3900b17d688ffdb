import * as z from 'zod/mini';

import { ok, type Result } from '../result';
import type { EvenkeelDatabase } from './database';
import { onDisk, refused } from './disk';
import type { Refused } from './library';
import type { PackDraft } from './pack-draft';

/** Enough of a pack for the editor to show; what is wrong with it otherwise the editor says. */
const draftSchema = z.object({
  id: z.string(),
  at: z.string(),
  pack: z.looseObject({
    id: z.string(),
    name: z.string(),
    settings: z.looseObject({}),
    classes: z.array(z.looseObject({ id: z.string(), words: z.array(z.string()) })),
    rules: z.array(
      z.looseObject({
        id: z.string(),
        speaksFor: z.looseObject({}),
        patterns: z.array(z.string()),
        examples: z.looseObject({ match: z.array(z.string()), miss: z.array(z.string()) }),
      }),
    ),
    phrasings: z.array(z.looseObject({ id: z.string(), text: z.string(), when: z.looseObject({}) })),
    cases: z.array(z.unknown()),
  }),
});

/** Packs that are being written and not saved yet: they outlive the tab. */
export interface PackDrafts {
  /** All that can be read, the latest first. */
  list(): Promise<Result<PackDraft[], Refused>>;
  /** One draft; null where there is none. */
  get(id: string): Promise<Result<PackDraft | null, Refused>>;
  put(draft: PackDraft): Promise<Result<null, Refused>>;
  remove(id: string): Promise<Result<null, Refused>>;
}

export function createPackDrafts({ packDrafts }: EvenkeelDatabase): PackDrafts {
  const read = (row: unknown): PackDraft | null => {
    const parsed = z.safeParse(draftSchema, row);
    return parsed.success ? (parsed.data as unknown as PackDraft) : null;
  };
  return {
    list: () =>
      onDisk(async () => {
        const drafts = (await packDrafts.toArray()).map(read).filter((draft) => draft !== null);
        return ok(drafts.sort((a, b) => b.at.localeCompare(a.at)));
      }),
    get: (id) =>
      onDisk(async () => {
        const row: unknown = await packDrafts.get(id);
        if (row === undefined) return ok(null);
        const draft = read(row);
        return draft === null
          ? refused('The unsaved work on this pack cannot be read from the disk. It is left where it is.')
          : ok(draft);
      }),
    put: (draft) =>
      onDisk(async () => {
        await packDrafts.put(draft);
        return ok(null);
      }),
    remove: (id) =>
      onDisk(async () => {
        await packDrafts.delete(id);
        return ok(null);
      }),
  };
}
