import { wordGroups } from '../../engine/word-groups';

/** One piece of what the agent wrote, as it is remembered: which phrasing it was, if it was one, and hashes. */
export interface Piece {
  phrasing: string | null;
  groups: readonly number[];
}

export interface Overused {
  /** The phrasing's id; its words are the pack's own. */
  phrasing: string;
  times: number;
}

/** Used more often than this among the pieces that are remembered, a line is one that customers may know by now. */
const OFTEN = 5;
/** A piece that shares this much of a phrasing's word groups holds the phrasing, whoever typed it. */
const ALIKE = 0.6;

/** The phrasings that stand in most of what this agent wrote lately, the most frequent first. */
export function overused(pieces: readonly Piece[], phrasings: ReadonlyMap<string, string>, most = 10): Overused[] {
  const replies = pieces.filter(({ groups }) => groups.length > 0).map(({ groups }) => new Set(groups));
  const inserted = new Map<string, number>();
  for (const { phrasing } of pieces) {
    if (phrasing !== null) inserted.set(phrasing, (inserted.get(phrasing) ?? 0) + 1);
  }
  return [...phrasings]
    .map(([phrasing, text]) => ({
      phrasing,
      times: Math.max(inserted.get(phrasing) ?? 0, holding(replies, wordGroups(text))),
    }))
    .filter(({ times }) => times >= OFTEN)
    .sort((a, b) => b.times - a.times)
    .slice(0, most);
}

function holding(replies: readonly ReadonlySet<number>[], groups: readonly number[]): number {
  if (groups.length === 0) return 0;
  return replies.filter((reply) => groups.filter((group) => reply.has(group)).length >= groups.length * ALIKE).length;
}
