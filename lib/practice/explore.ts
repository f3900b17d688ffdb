import { severities, type Step } from '../engine/types';
import type { RolePlay } from '../packs/case-schema';
import { holds, type Features } from './branch';
import { branchesAt, placeAt, type RolePlayBranch } from './role-play';

/** The customer's messages on the longest way to an end, the case's own counted. */
const MOST_TURNS = 6;

/** What is wrong with a role play, in words for whoever writes it. Empty: every branch can be taken, and every way ends. */
export function troublesOf(play: RolePlay): string[] {
  const troubles: string[] = [];
  const reached = new Set<string>();
  const walk = (at: string | null, way: readonly string[]): void => {
    if (way.length >= MOST_TURNS) {
      troubles.push(`"${at ?? 'the start'}" comes after more than ${MOST_TURNS} messages of the customer`);
      return;
    }
    const branches = branchesAt(play, at);
    const taken = takenOf(branches);
    for (const [index, branch] of branches.entries()) {
      const name = `branch ${index + 1} of "${at ?? 'the start'}"`;
      const place = placeAt(play, branch.to);
      if (!place) troubles.push(`${name} goes to "${branch.to}", which is not there`);
      else if (!taken.has(branch)) troubles.push(`${name} is never taken: one before it always is`);
      else if (way.includes(branch.to)) troubles.push(`${name} goes back to "${branch.to}"`);
      else {
        reached.add(branch.to);
        if (place.kind === 'turn') walk(branch.to, [...way, branch.to]);
      }
    }
    if (branches.at(-1)?.when !== undefined) troubles.push(`the last branch of "${at ?? 'the start'}" has a condition`);
  };
  walk(null, ['']);
  for (const { id } of [...play.turns, ...play.endings])
    if (!reached.has(id)) troubles.push(`nothing leads to "${id}"`);
  return [...new Set(troubles)];
}

/** The branches that some reply takes: every reply that they could tell apart is tried. */
function takenOf(branches: readonly RolePlayBranch[]): ReadonlySet<RolePlayBranch> {
  const named = [...new Set(branches.flatMap(({ when }) => [...(when?.does ?? []), ...(when?.misses ?? [])]))];
  const taken = new Set<RolePlayBranch>();
  for (const features of everyReply(named)) {
    const branch = branches.find(({ when }) => when === undefined || holds(when, features));
    if (branch) taken.add(branch);
  }
  return taken;
}

function* everyReply(named: readonly Step[]): Generator<Features> {
  for (let bits = 0; bits < 2 ** named.length; bits += 1) {
    const does = new Set(named.filter((_, index) => (bits >> index) & 1));
    for (const gravest of [...severities, null])
      for (const heat of ['lowers', 'level', 'raises'] as const) yield { does, gravest, heat };
  }
}
