import type { RolePlay } from '../packs/case-schema';
import { holds, type Features } from './branch';

export type RolePlayTurn = RolePlay['turns'][number];
export type RolePlayEnding = RolePlay['endings'][number];
export type RolePlayBranch = RolePlay['then'][number];

export type Next = { kind: 'turn'; turn: RolePlayTurn } | { kind: 'ending'; ending: RolePlayEnding };

/** How the customer answers a reply. `at` is the turn that was answered, or null for the case's own message. */
export function nextAfter(play: RolePlay, at: string | null, features: Features): Next {
  const branches = branchesAt(play, at);
  const taken = branches.find(({ when }) => when === undefined || holds(when, features)) ?? branches.at(-1);
  const next = taken && placeAt(play, taken.to);
  if (!next) throw new Error(`a role play goes to "${taken?.to ?? ''}", which it does not have`);
  return next;
}

/** The branches of a turn, or of the case's own message. */
export const branchesAt = (play: RolePlay, at: string | null): readonly RolePlayBranch[] =>
  at === null ? play.then : (play.turns.find(({ id }) => id === at)?.then ?? []);

/** The turn or the ending with this id. */
export function placeAt({ turns, endings }: RolePlay, id: string): Next | null {
  const turn = turns.find((one) => one.id === id);
  if (turn) return { kind: 'turn', turn };
  const ending = endings.find((one) => one.id === id);
  return ending ? { kind: 'ending', ending } : null;
}
