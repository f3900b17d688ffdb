import * as z from 'zod/mini';

import type { ShippedPack } from '../packs/shipped';
import type { InstalledPack } from './library';

const link = { url: z.string(), pin: z.nullable(z.string()) };
const originSchema = z.union([
  z.object({ kind: z.literal('file'), name: z.string() }),
  z.object({ kind: z.literal('paste') }),
  z.object({ kind: z.literal('link'), ...link }),
  z.object({ kind: z.literal('policy'), url: z.nullable(z.string()), pin: link.pin }),
  z.object({ kind: z.literal('shipped') }),
  z.object({ kind: z.literal('own') }),
]);

/** A pack as it is kept, without its text. It is parsed when it is read: a disk may give back something else than it was given. */
export const storedPackSchema = z.object({
  key: z.string(),
  id: z.string(),
  name: z.string(),
  version: z.string(),
  language: z.string(),
  author: z.string(),
  licence: z.string(),
  origin: originSchema,
  hash: z.string(),
  /** What the server called this version, to ask only for a newer one. */
  etag: z.nullable(z.string()),
  on: z.boolean(),
  /** Among its group, from 0, highest precedence first. */
  place: z.number(),
  counts: z.object({ rules: z.number(), phrasings: z.number(), classes: z.number(), cases: z.number() }),
  taken: z.string(),
  lastSuccess: z.nullable(z.string()),
  lastFailure: z.nullable(z.object({ at: z.string(), reason: z.string() })),
  /** Why its text could not be read when an engine was last built, or null. */
  broken: z.nullable(z.string()),
});
export type StoredPack = z.infer<typeof storedPackSchema>;

/** The text of a pack as it was taken, and what it was read as (JSON of a `PackFile`). */
export interface StoredText {
  key: string;
  text: string;
  pack: string;
}

/** An engine that was built, under what it was built from (`engineKey`). */
export interface StoredEngine {
  key: string;
  bytes: ArrayBuffer;
}

const GROUPS: Readonly<Record<StoredPack['origin']['kind'], number>> = {
  own: 0,
  policy: 1,
  file: 2,
  paste: 2,
  link: 2,
  shipped: 2,
};

/** Packs of one group are moved among themselves only. */
export const groupOf = ({ origin }: Pick<StoredPack, 'origin'>): number => GROUPS[origin.kind];

/** Highest precedence first: the agent's own, the company's, the others as they were put. */
export const inOrder = (packs: readonly StoredPack[]): StoredPack[] =>
  packs.toSorted((one, other) => groupOf(one) - groupOf(other) || one.place - other.place);

/** Those that take part in an engine, the one that others stand above first. */
export const inUse = (packs: readonly StoredPack[]): StoredPack[] =>
  inOrder(packs)
    .filter(({ on, broken }) => on && broken === null)
    .toReversed();

const DIGITS = 16;
/** What an engine is built from, and in which order; null where that is the core alone, which ships built. */
export function engineKey(core: string, packs: readonly StoredPack[]): string | null {
  const used = inUse(packs);
  return used.length === 0
    ? null
    : [core, ...used.map(({ hash }) => hash)].map((hash) => hash.slice(0, DIGITS)).join('-');
}

export const asInstalled = (row: StoredPack): InstalledPack => ({ ...row, locked: row.origin.kind === 'policy' });

const nothing: InstalledPack = {
  key: '',
  id: '',
  name: '',
  version: '',
  language: '',
  author: '',
  licence: '',
  origin: { kind: 'paste' },
  hash: '',
  on: false,
  locked: false,
  counts: { rules: 0, phrasings: 0, classes: 0, cases: 0 },
  taken: '',
  lastSuccess: null,
  lastFailure: null,
  broken: null,
};

/** A record that cannot be read is kept, and shown as such. */
export const unreadable = (key: string): InstalledPack => ({
  ...nothing,
  key,
  id: key,
  name: key,
  broken: 'What this computer kept of it cannot be read. Remove it, and take the pack again.',
});

/** A pack that comes with Evenkeel, and was never switched on. */
export const notTaken = ({ id, name }: ShippedPack): InstalledPack => ({
  ...nothing,
  key: id,
  id,
  name,
  origin: { kind: 'shipped' },
});
