import type { PackFile } from '../packs/schema';
import type { PackOrigin } from './library';
import { groupOf, type StoredPack } from './pack-rows';

/** A pack's text, and where it is from. */
export interface Found {
  origin: PackOrigin;
  text: string;
  /** SHA-256 of the text as it came, in hex. */
  hash: string;
  /** What the server calls this version, or null. */
  etag: string | null;
}

/** The company's packs are kept apart, so that one never takes the place of the agent's own of the same id. */
export const keyOf = (origin: PackOrigin, id: string): string => (origin.kind === 'policy' ? `policy/${id}` : id);

/**
 * What is kept of a pack that was found, at this time (ISO). One that is installed keeps its place and its switch; a new one is
 * on, and stands below the others of its group, so that what the agent has stays as it is.
 */
export function rowOf(
  { origin, hash, etag }: Pick<Found, 'origin' | 'hash' | 'etag'>,
  { id, name, version, language, author, licence, ...parts }: PackFile,
  packs: readonly StoredPack[],
  now: string,
): StoredPack {
  const key = keyOf(origin, id);
  const installed = packs.find((one) => one.key === key);
  const places = packs.filter((one) => groupOf(one) === groupOf({ origin })).map(({ place }) => place);
  const stays = installed !== undefined && groupOf(installed) === groupOf({ origin });
  return {
    key,
    id,
    name,
    version,
    language,
    author,
    licence,
    origin,
    hash,
    etag,
    on: installed?.on ?? true,
    place: stays ? installed.place : Math.max(-1, ...places) + 1,
    counts: {
      rules: parts.rules.length,
      phrasings: parts.phrasings.length,
      classes: parts.classes.length,
      cases: parts.cases.length,
    },
    taken: now,
    lastSuccess: 'url' in origin && origin.url !== null ? now : null,
    lastFailure: null,
    broken: null,
  };
}
