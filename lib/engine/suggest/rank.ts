import type { AgentMemory } from '../memory';
import type { Phrasing } from '../pack';
import type { Register } from '../types';
import { wordGroups } from '../word-groups';
import type { Filled } from './fill';
import { MINE } from './own';
import { saysTwice } from './says-twice';
import { onlyIfSaid } from './slots';

/** A phrasing with its slots, before ranking. */
export interface Candidate {
  phrasing: Phrasing;
  pack: string;
  filled: Filled;
}

/** To somebody who names a death or an illness, that is answered before a delay is. */
const CONDOLENCE = 8;
/** "You asked for this by …" to somebody who named no time puts words in their mouth. */
const PRESUMES = 4;
/** What says one thing in two slots is clumsy, and another phrasing is at hand. */
const CLUMSY = 5;
/** How much it counts that a phrasing was used in the agent's last pieces of wording; halves every five. */
const RECENCY = 4;
const HALF_LIFE = 5;

/**
 * Best first: those that say more of this customer's facts and need fewer gaps filled, then those that the agent has not
 * used lately. What the agent words themselves comes before its equals; other ties are broken by the message, so that no two customers get the same reply.
 */
export function ranked(
  candidates: readonly Candidate[],
  register: Register,
  memory: AgentMemory,
  seed: string,
): Candidate[] {
  const score = ({ phrasing, filled }: Candidate): number => {
    const fit =
      filled.facts * 2 -
      filled.open.length * 1.5 -
      filled.open.filter((slot) => onlyIfSaid.has(slot)).length * PRESUMES +
      conditions(phrasing) * 0.5 +
      (phrasing.when.hardship === undefined ? 0 : CONDOLENCE) -
      (saysTwice(filled.parts) ? CLUMSY : 0) +
      (phrasing.register === register ? 1 : 0);
    const ago = memory.phrasings.get(phrasing.id);
    const groups = memory.groups.size === 0 ? [] : wordGroups(filled.text);
    const known = groups.filter((group) => memory.groups.has(group)).length / Math.max(1, groups.length);
    return fit - (ago === undefined ? 0 : RECENCY * 0.5 ** (ago / HALF_LIFE)) - known;
  };
  const keyed = candidates.map((candidate) => ({
    candidate,
    score: score(candidate),
    tie: mix(`${seed}\n${candidate.phrasing.id}`),
  }));
  return keyed
    .sort((a, b) => b.score - a.score || Number(isMine(b)) - Number(isMine(a)) || a.tie - b.tie)
    .map(({ candidate }) => candidate);
}

const isMine = ({ candidate }: { candidate: Candidate }): boolean => candidate.pack === MINE;

const conditions = ({ when }: Phrasing): number =>
  Object.values(when).filter((condition) => condition !== undefined).length;

function mix(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
